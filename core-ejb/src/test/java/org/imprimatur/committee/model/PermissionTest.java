package org.imprimatur.committee.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;

class PermissionTest {

  private static final Path APPROVED = Path.of("src/test/resources/authority.approved.txt");

  @Test
  void who_may_what_is_what_was_approved() throws IOException {
    var printed = Arrays.stream(Permission.values()).map(PermissionTest::print).collect(Collectors.joining());
    if (Boolean.getBoolean("update.reference")) {
      Files.writeString(APPROVED, printed);
    }
    assertEquals(Files.readString(APPROVED), printed,
        "who may what has changed; review it, then run with -Dupdate.reference=true");
  }

  @Test
  void a_closed_account_may_nothing() {
    var everything = new Person("gone", "Gone", "", EnumSet.allOf(Role.class), Optional.empty(), false);
    for (var permission : Permission.values()) {
      assertFalse(permission.granted(everything, EnumSet.allOf(Relation.class)), permission.name());
      for (var relation : Relation.values()) {
        assertFalse(permission.granted(everything, Set.of(relation)), permission + " " + relation);
      }
    }
  }

  @Test
  void an_administrator_may_nothing_to_a_post_that_a_person_without_a_role_may_not() {
    for (var permission : Permission.aboutPosts()) {
      for (var relation : Relation.values()) {
        assertEquals(
            permission.granted(person(), Set.of(relation)),
            permission.granted(person(Role.ADMINISTRATOR), Set.of(relation)), permission + " " + relation);
      }
    }
  }

  @Test
  void who_may_not_vote_is_told_why_the_gravest_reason_first() {
    assertEquals(Code.VOTER_IS_AUTHOR, why(Role.CHAIR, Relation.CO_AUTHOR, Relation.SUPERVISOR));
    assertEquals(Code.VOTER_IS_EDITOR, why(Role.CHAIR, Relation.EDITOR, Relation.RECUSED));
    assertEquals(Code.VOTER_IS_SUPERVISOR, why(Role.CHAIR, Relation.SUPERVISOR));
    assertEquals(Code.VOTER_RECUSED, why(Role.CHAIR, Relation.RECUSED));
    assertEquals(Code.NOT_A_VOTER, why(Role.MEMBER, Relation.OTHER));
  }

  @Test
  void a_supervisor_signs_for_a_trainee_without_a_seat_and_never_words_of_their_own() {
    assertTrue(Permission.VOTE.granted(person(Role.SUPERVISOR), Set.of(Relation.SIGNER, Relation.SUPERVISOR)));
    assertFalse(Permission.VOTE.granted(person(Role.SUPERVISOR), Set.of(Relation.SIGNER, Relation.EDITOR)));
  }

  @Test
  void a_permission_without_a_sentence_is_about_a_post() {
    var hidden = Arrays.stream(Permission.values()).filter(Permission::hides).toList();
    assertTrue(Permission.aboutPosts().containsAll(hidden),
        "what is hidden must have a name by which it is not there: " + hidden);
  }

  private static Code why(Role role, Relation... relations) {
    return Permission.VOTE.refusal(person(role), Set.of(relations)).orElseThrow().code();
  }

  private static String print(Permission permission) {
    var head = permission + ": " + English.deed(permission) + (permission.hides() ? " (hidden)" : "");
    if (!Permission.aboutPosts().contains(permission)) {
      return head + "\n  " + who(permission, Relation.OTHER) + "\n";
    }
    return head + "\n" + Arrays.stream(Relation.values())
        .map(relation -> "  " + Holders.of(relation) + ": " + who(permission, relation) + "\n")
        .collect(Collectors.joining());
  }

  /** Who may, by one role at a time and by none. */
  private static String who(Permission permission, Relation relation) {
    var may =
        roles().filter(roles -> permission.granted(person(roles.toArray(Role[]::new)), Set.of(relation))).toList();
    if (may.size() == Role.values().length + 1) {
      return "everybody";
    }
    return may.isEmpty() ? "nobody"
        : may.stream().map(roles -> roles.isEmpty() ? "no role" : roles.get(0).wire()).collect(Collectors.joining(" "));
  }

  private static Stream<List<Role>> roles() {
    return Stream.concat(Stream.of(List.<Role>of()), Arrays.stream(Role.values()).map(List::of));
  }

  private static Person person(Role... roles) {
    return new Person("somebody", "Somebody", "", Set.of(roles), Optional.empty(), true);
  }
}
