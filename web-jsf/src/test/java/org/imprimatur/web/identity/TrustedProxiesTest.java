package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.imprimatur.platform.model.Site;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

  private static final TrustedProxies PROXY =
      TrustedProxies.of(site(Optional.of("X-Forwarded-For"), "10.0.0.1", "::1"));

  @Test
  void without_settings_the_header_says_nothing() {
    var nobody = TrustedProxies.of(site(Optional.empty(), "10.0.0.1"));
    assertEquals("10.0.0.1", nobody.client("10.0.0.1", List.of("192.0.2.1")));
  }

  @Test
  void a_proxy_is_believed_and_a_stranger_is_not() {
    assertEquals("192.0.2.1", PROXY.client("10.0.0.1", List.of("192.0.2.1")));
    assertEquals("198.51.100.7", PROXY.client("198.51.100.7", List.of("192.0.2.1")));
  }

  @Test
  void what_the_caller_made_up_before_the_proxys_word_is_not_read() {
    assertEquals("192.0.2.1", PROXY.client("10.0.0.1", List.of("203.0.113.9, 192.0.2.1")));
    assertEquals("192.0.2.1", PROXY.client("10.0.0.1", List.of("203.0.113.9", "192.0.2.1, 10.0.0.1")));
  }

  @Test
  void one_address_has_one_spelling() {
    assertEquals(PROXY.client("::1", List.of("2001:db8::1")),
        PROXY.client("0:0:0:0:0:0:0:1", List.of("[2001:0DB8:0::0001]")));
  }

  @Test
  void what_is_no_address_is_not_looked_up() {
    assertEquals("10.0.0.1", PROXY.client("10.0.0.1", List.of("evil.example")));
    assertEquals("10.0.0.1", PROXY.client("10.0.0.1", List.of("dead")));
  }

  @Test
  void what_is_no_address_among_the_settings_is_never_believed() {
    var site = site(Optional.of("X-Forwarded-For"), "10.0.0.1", "proxy.example");
    assertEquals(List.of("10.0.0.1"), TrustedProxies.of(site).addresses());
  }

  private static Site site(Optional<String> header, String... addresses) {
    return new Site(ZoneId.of("UTC"), Optional.empty(), header, List.of(addresses));
  }
}
