package org.imprimatur.submission.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorshipTest {

  private final Authorship alone = Authorship.of("ana");
  private final Authorship both = alone.joinedBy("bo");

  @Test
  void an_author_who_writes_alone_is_the_only_one_who_counts() {
    assertTrue(alone.counts("ana"));
    assertFalse(alone.counts("Ana"));
    assertFalse(alone.counts("bo"));
  }

  @Test
  void a_co_author_who_agreed_counts_and_has_a_hand_in_it() {
    assertTrue(both.counts("bo"));
    assertEquals(Set.of("ana", "bo"), both.hands());
  }

  @Test
  void who_edits_has_a_hand_in_it_and_is_no_author() {
    var edited = alone.edited("cy", List.of());
    assertTrue(edited.touchedBy("cy"));
    assertFalse(edited.counts("cy"));
  }

  @Test
  void who_is_no_longer_named_counts_no_longer_and_keeps_the_hand() {
    var edited = both.edited("ana", List.of("cy"));
    assertFalse(edited.counts("bo"));
    assertTrue(edited.touchedBy("bo"));
  }

  @Test
  void who_is_named_again_has_to_agree_again() {
    assertFalse(both.naming(List.of()).naming(List.of("bo")).counts("bo"));
  }

  @Test
  void to_be_named_is_not_yet_to_agree() {
    assertFalse(alone.naming(List.of("bo")).touchedBy("bo"));
  }

  @Test
  void naming_somebody_gives_nobody_a_hand() {
    assertEquals(both.hands(), both.naming(List.of("cy")).hands());
  }

  @Test
  void a_new_round_has_its_own_signers() {
    assertEquals(Set.of("mo"), alone.signedFor(Set.of("li")).signedFor(Set.of("mo")).signers());
    assertEquals(Set.of("li"), alone.signedFor(Set.of("li")).joinedBy("bo").edited("ana", List.of("bo")).signers());
  }

  @Test
  void to_sign_is_to_have_no_hand_in_it() {
    assertFalse(alone.signedFor(Set.of("li")).touchedBy("li"));
  }

  @Test
  void nobody_gets_a_hand_in_it_behind_its_back() {
    var hands = new HashSet<>(Set.of("ana"));
    var kept = new Authorship("ana", Set.of(), hands, Set.of());
    hands.add("eve");
    assertFalse(kept.touchedBy("eve"));
  }
}
