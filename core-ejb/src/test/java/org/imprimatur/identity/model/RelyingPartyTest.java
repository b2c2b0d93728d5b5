package org.imprimatur.identity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelyingPartyTest {

  @ParameterizedTest
  @CsvSource(nullValues = "none", value = {
    "https://posts.society.example, posts.society.example https://posts.society.example",
    "https://Posts.Society.example:443/app, posts.society.example https://posts.society.example",
    "https://society.example:8443/, society.example https://society.example:8443",
    "http://localhost:8080/login, localhost http://localhost:8080",
    "http://localhost:80, localhost http://localhost",
    "https://localhost, localhost https://localhost",
    "http://society.example, none", "https://127.0.0.1:8443, none", "http://127.0.0.1:8080, none",
    "https://[::1]:8443, none", "not an address, none", "'', none", "mailto:a@society.example, none"})
  void keys_are_made_for_a_domain_over_https_and_for_this_machine(String address, String said) {
    assertEquals(said, RelyingParty.at(address).map(party -> party.id() + " " + party.origin()).orElse(null));
  }
}
