package org.imprimatur.committee.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GrantTest {

  private static final Grant SEATED_STRANGER = Grant.to(Role.SEATS).unless(Relation.AUTHOR, Relation.RECUSED);

  @Test
  void anybody_needs_neither_a_role_nor_a_relation() {
    assertTrue(Grant.anybody().given(person(), Set.of()));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_is_given_to_nobody_without_it(Role role) {
    assertEquals(role == Role.CHAIR || role == Role.PUBLISHER,
        Grant.to(Role.OFFICERS).given(person(role), Set.of(Relation.OTHER)));
  }

  @Test
  void one_of_several_roles_is_enough() {
    assertTrue(Grant.to(Role.CHAIR, Role.AUDITOR).given(person(Role.MEMBER, Role.AUDITOR), Set.of()));
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void a_relation_is_given_whatever_the_role(Relation relation) {
    assertEquals(relation == Relation.AUTHOR || relation == Relation.CO_AUTHOR,
        Grant.as(Relation.AUTHOR, Relation.CO_AUTHOR).given(person(Role.CHAIR), Set.of(relation)));
  }

  @Test
  void a_relation_that_bars_outweighs_the_role() {
    assertTrue(SEATED_STRANGER.given(person(Role.CHAIR), Set.of(Relation.OTHER)));
    assertTrue(SEATED_STRANGER.given(person(Role.CHAIR), Set.of()));
    assertFalse(SEATED_STRANGER.given(person(Role.CHAIR), Set.of(Relation.RECUSED, Relation.OTHER)));
  }

  @Test
  void a_relation_that_bars_outweighs_the_one_that_grants() {
    var holder = Grant.as(Relation.HOLDER).unless(Relation.EDITOR);
    assertTrue(holder.given(person(), Set.of(Relation.HOLDER)));
    assertFalse(holder.given(person(), Set.of(Relation.HOLDER, Relation.EDITOR)));
  }

  @Test
  void who_is_not_barred_still_needs_the_role() {
    assertFalse(SEATED_STRANGER.given(person(Role.MEMBER, Role.ADMINISTRATOR), Set.of(Relation.OTHER)));
  }

  @Test
  void it_minds_what_grants_and_what_bars() {
    var minded = Grant.as(Relation.HOLDER).unless(Relation.AUTHOR, Relation.EDITOR).minded();
    assertEquals(Set.of(Relation.HOLDER, Relation.AUTHOR, Relation.EDITOR), minded.collect(Collectors.toSet()));
    assertEquals(0, Grant.to(Role.CHAIR).minded().count());
  }

  static Stream<Arguments> sayings() {
    return Stream.of(
        Arguments.of(Grant.anybody(), "anybody signed in"),
        Arguments.of(Grant.anybody().unless(Relation.AUTHOR), "anybody signed in (not the author)"),
        Arguments.of(Grant.to(Role.SEATS), "a seat"),
        Arguments.of(Grant.to(Role.PUBLISHER, Role.CHAIR), "an officer"),
        Arguments.of(Grant.to(Role.CHAIR, Role.MEMBER), "member, chair"),
        Arguments.of(Grant.as(Relation.CO_AUTHOR, Relation.AUTHOR), "the author, a co-author"),
        Arguments.of(SEATED_STRANGER, "a seat (not the author, who recused)"));
  }

  @ParameterizedTest
  @MethodSource("sayings")
  void it_is_said_in_the_same_order_however_it_was_written(Grant grant, String words) {
    assertEquals(words, Holders.of(grant));
  }

  private static Person person(Role... roles) {
    return new Person("ana", "Ana", "", Set.of(roles), Optional.empty(), true);
  }
}
