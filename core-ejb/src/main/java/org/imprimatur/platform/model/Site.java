package org.imprimatur.platform.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where this runs, and how others reach it.
 *
 * @param zone whose midnight ends a day, and in which pages say the time; {@code imprimatur.zone}, else America/Chicago
 * @param baseUrl with which public links begin; {@code imprimatur.base.url}, else none
 * @param proxyHeader in which a proxy tells who called; {@code imprimatur.proxy.header}, else none
 * @param proxyAddresses IP addresses of the proxies that are believed; {@code imprimatur.proxy.addresses}, else none
 */
public record Site(ZoneId zone, Optional<String> baseUrl, Optional<String> proxyHeader, List<String> proxyAddresses)
    implements
      Settings {

  private static final Setting<ZoneId> ZONE = Setting.usually("imprimatur.zone", Form.zone(), "America/Chicago");

  private static final Setting<String> BASE_URL = Setting.perhaps("imprimatur.base.url",
      Form.text(Allowed.WEB_ADDRESS, Pattern.compile("(?i)https?://\\S+")));

  private static final Setting<String> PROXY_HEADER = Setting.perhaps("imprimatur.proxy.header",
      Form.text(Allowed.HEADER, Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+")));

  private static final Setting<List<String>> PROXY_ADDRESSES =
      Setting.perhaps("imprimatur.proxy.addresses", Form.list(Allowed.IP_ADDRESSES));

  /** Reads what the operator says. */
  public static Site of(Operator operator) {
    return new Site(ZONE.in(operator), BASE_URL.saidBy(operator), PROXY_HEADER.saidBy(operator),
        PROXY_ADDRESSES.saidBy(operator).orElse(List.of()));
  }

  /** Tells whether readers reach this over https: behind a proxy the request itself does not show it. */
  public boolean secure() {
    return baseUrl.filter(url -> url.regionMatches(true, 0, "https://", 0, 8)).isPresent();
  }
}
