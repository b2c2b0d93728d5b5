package org.imprimatur.web.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "/", "/home", "/home/", "/api/v1/accounts/@name@server.example/endorsements",
    "/api/v1/accounts/%40n%C3%A4me/revoke", "/assets/app.js",
    "/jakarta.faces.resource/core.js.xhtml", "/.well-known/x", "/a...b", "/...", "/a~b-c_d!$&'()*+,=:"})
  void what_we_and_browsers_write_is_plain(String path) {
    assertTrue(PlainPath.is(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "home", "*", "http://host/home", "//", "//home", "/a//b", "/home//", "/.", "/..", "/../home", "/./home",
    "/a/..", "/a/../b", "/%2e%2e/home", "/%2E", "/x.%2e",
    "/x%2f..", "/x%2F", "/a;b", "/;", "/a%3bb", "/a%3B", "/a\\b", "/a%5cb", "/a%5C", "/%252e", "/%25", "/%", "/%2",
    "/%zz", "/%u002e", "/%00", "/%0d%0a",
    "/%1f", "/%7f", "/a b", "/a\tb", "/ä", "/a\u007f", "/<", "/a\"b", "/a|b"})
  void what_two_readers_may_read_differently_is_not(String path) {
    assertFalse(PlainPath.is(path));
  }
}
