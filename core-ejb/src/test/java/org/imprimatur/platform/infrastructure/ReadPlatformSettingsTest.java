package org.imprimatur.platform.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.WrongSetting;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;

class ReadPlatformSettingsTest {

  private static final String HEADER = "imprimatur.proxy.header";
  private static final String ADDRESSES = "imprimatur.proxy.addresses";

  @Test
  void proxies_whose_addresses_are_none_are_refused_at_the_start() {
    var wrong = Map.of(HEADER, "X-Forwarded-For", ADDRESSES, "10.0.0.1, proxy.example");
    var refused = assertThrows(WrongSetting.class, () -> ReadPlatformSettings.site(saying(wrong)));
    assertEquals("The setting imprimatur.proxy.addresses holds 'proxy.example', which is no IP address. "
        + "Write addresses, separated by commas.", English.of(refused.sentence()));
  }

  @Test
  void proxies_that_name_no_header_stop_nothing() {
    assertEquals(List.of("proxy.example"),
        ReadPlatformSettings.site(saying(Map.of(ADDRESSES, "proxy.example"))).proxyAddresses());
  }

  @Test
  void proxies_whose_addresses_are_some_are_taken() {
    var right = Map.of(HEADER, "X-Forwarded-For", ADDRESSES, "10.0.0.1, ::1");
    assertEquals(List.of("10.0.0.1", "::1"), ReadPlatformSettings.site(saying(right)).proxyAddresses());
  }

  private static Operator saying(Map<String, String> said) {
    return setting -> Optional.ofNullable(said.get(setting.key()));
  }
}
