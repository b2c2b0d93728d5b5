package org.imprimatur.identity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.identity.model.NewAccount.Field;
import org.imprimatur.identity.model.NewAccount.Flaw;
import org.imprimatur.kernel.model.TextGrounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewAccountTest {

  private static final String PASSWORD = "a walk along the cold river";

  @ParameterizedTest
  @ValueSource(strings = {"ab", "a1", "asha.rao", "asha_rao-2", "0x", " Asha.Rao\t"})
  void a_user_name_of_letters_digits_dots_underscores_and_hyphens_has_no_flaw(String username) {
    assertEquals(List.of(), flaws(new NewAccount(username, "Asha Rao", "", PASSWORD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", ".asha", "asha rao", "asha|rao", "asha,rao", "jos\u00e9", "\u0430sha", "asha/rao",
    "a\nb"})
  void any_other_user_name_is_refused_with_what_is_allowed(String username) {
    assertEquals(List.of(IdentityGrounds.USERNAME_FORM), flaws(new NewAccount(username, "Asha Rao", "", PASSWORD)));
  }

  @Test
  void a_user_name_has_at_most_64_characters() {
    assertEquals(List.of(), flaws(new NewAccount("x".repeat(64), "Asha Rao", "", PASSWORD)));
    assertEquals(List.of(IdentityGrounds.USERNAME_FORM),
        flaws(new NewAccount("x".repeat(65), "Asha Rao", "", PASSWORD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"taken", "TAKEN", "system", "others", "unknown"})
  void what_is_taken_or_means_nobody_in_the_log_is_refused_by_its_name(String username) {
    assertEquals(List.of(IdentityGrounds.USERNAME_TAKEN), flaws(new NewAccount(username, "Asha Rao", "", PASSWORD)));
  }

  @Test
  void a_name_must_be_there_and_credentials_need_not() {
    assertEquals(List.of(IdentityGrounds.NAME_MISSING), flaws(new NewAccount("asha", " \u200b", "", PASSWORD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asha\nRao", "Asha\u202eRao", "Asha\u2066Rao", "Asha\u0007Rao", "Asha\u2028Rao"})
  void a_name_is_one_line_that_turns_nothing_around_it(String name) {
    assertEquals(List.of(TextGrounds.UNPUBLISHABLE), flaws(new NewAccount("asha", name, "", PASSWORD)));
    assertEquals(List.of(TextGrounds.UNPUBLISHABLE), flaws(new NewAccount("asha", "Asha", name, PASSWORD)));
  }

  @Test
  void a_name_and_credentials_have_at_most_200_characters() {
    assertEquals(List.of(), flaws(new NewAccount("asha", "x".repeat(200), "y".repeat(200), PASSWORD)));
    assertEquals(List.of(TextGrounds.TOO_LONG, TextGrounds.TOO_LONG),
        flaws(new NewAccount("asha", "x".repeat(201), "y".repeat(201), PASSWORD)));
  }

  @Test
  void all_that_is_wrong_is_told_at_once_in_the_order_of_the_fields() {
    var found = new NewAccount("A B", "", "\u0007", "short").flaws("taken"::equals, "Prairie Society");
    assertEquals(List.of(Field.values()), found.stream().map(Flaw::field).toList());
  }

  @Test
  void the_password_is_none_of_the_persons_own_names() {
    assertEquals(List.of(IdentityGrounds.PASSWORD_OWN),
        flaws(new NewAccount("asharao", "Asha Rao", "", "Asha Rao 1234567")));
    assertEquals(List.of(IdentityGrounds.PASSWORD_OWN),
        flaws(new NewAccount("asharao", "Asha Rao", "", "prairie society!")));
  }

  private static List<Enum<?>> flaws(NewAccount account) {
    var found = new ArrayList<Enum<?>>();
    account.flaws("taken"::equals, "Prairie Society").forEach(flaw -> found.add(flaw.refusal().sentence().what()));
    return found;
  }
}
