package org.imprimatur.platform.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

  @ParameterizedTest
  @CsvSource({"10.0.0.1, 10.0.0.1", "' 10.0.0.1 ', 10.0.0.1", "::1, 0:0:0:0:0:0:0:1", "[::1], 0:0:0:0:0:0:0:1",
    "2001:0DB8:0::0001, 2001:db8:0:0:0:0:0:1", "fe80::1%eth0, fe80:0:0:0:0:0:0:1"})
  void an_address_has_one_spelling(String text, String plain) {
    assertEquals(Optional.of(plain), IpAddress.plain(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost", "proxy.example", "dead", "10.0.0", "1:2"})
  void what_is_no_address_is_none(String text) {
    assertEquals(Optional.empty(), IpAddress.plain(text));
  }
}
