package org.imprimatur.login.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupRoleTest {

  @Test
  void what_one_officer_gives_counts_at_once_and_what_two_give_once_confirmed_at_its_own_provider() {
    assertTrue(row(Role.MEMBER, Optional.empty()).stands("here"));
    assertFalse(row(Role.CHAIR, Optional.empty()).stands("here"));
    assertTrue(row(Role.CHAIR, Optional.of("chair")).stands("here"));
    assertFalse(row(Role.CHAIR, Optional.of("chair")).stands("elsewhere"));
  }

  @Test
  void groups_give_by_their_whole_name_and_a_mail_carries_no_seat() {
    var rows = List.of(row(Role.MEMBER, Optional.empty()), row(Role.CHAIR, Optional.of("chair")));
    assertEquals(Set.of(Role.MEMBER, Role.CHAIR), GroupRole.given(rows, Set.of("Board"), true));
    assertEquals(Set.of(Role.MEMBER), GroupRole.given(rows, Set.of("Board"), false));
    assertEquals(Set.of(), GroupRole.given(rows, Set.of("board", "Board 2", ""), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://login.example", "https://u:p@login.example", "https://login.example#x",
    "file:///x", "https:///x", "https://a@evil.example", "https://a.example@evil.example", "https://a b.example",
    "http://127.0.0.1.evil.example", "http://localhost.evil.example", "//login.example"})
  void an_address_in_the_clear_or_with_more_in_it_is_not_asked(String address) {
    assertFalse(Place.safe(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://login.example", "https://login.example:8443/realms/a", "http://localhost:8080/x",
    "http://127.0.0.1:1", "http://[::1]:8080"})
  void https_and_this_machine_are(String address) {
    assertTrue(Place.safe(address));
    assertTrue(Place.issuer(address));
  }

  @Test
  void a_source_is_issuer_client_and_claim_and_no_more() {
    var one = new Provider(true, "https://a.example", "c", "openid", "groups", "");
    assertEquals(one.source(), new Provider(false, "https://a.example", "c", "openid x", "groups", "Us").source());
    for (var other : List.of(new Provider(true, "https://b.example", "c", "openid", "groups", ""),
        new Provider(true, "https://a.example", "d", "openid", "groups", ""),
        new Provider(true, "https://a.example", "c", "openid", "roles", ""))) {
      assertFalse(one.source().equals(other.source()), other.toString());
    }
  }

  private static GroupRole row(Role role, Optional<String> confirmedBy) {
    return new GroupRole("id", "Board", role, "here", "admin", Instant.EPOCH, confirmedBy);
  }
}
