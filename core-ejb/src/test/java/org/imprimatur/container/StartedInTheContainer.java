package org.imprimatur.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.identity.application.Passwords;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.pack.model.Rulebooks;
import org.junit.jupiter.api.Test;

/** The module starts: tables, beans, rules and the server's own services are there. */
interface StartedInTheContainer {

  @Test
  default void the_container_finds_the_rules() {
    assertTrue(Beans.get(Rulebooks.class).inForce().pack().rules().size() >= 12);
  }

  @Test
  default void nobody_is_signed_in_at_first() {
    assertEquals(Optional.empty(), Beans.get(Caller.class).person());
  }

  @Test
  default void a_person_signs_in_with_the_right_password_only() throws Exception {
    var signIn = Beans.get(SignIn.class);
    var person = new Person("ada.north", "Ada North", "MD", Set.of(Role.MEMBER), Optional.empty(), true);
    Beans.inTransaction(() -> add(person, Beans.get(Passwords.class).digest("a long enough password")));

    assertEquals(Optional.of(person),
        signIn.check("Ada.North", "a long enough password", "", Origin.of("192.0.2.1")).answer());
    var refused = signIn.check("ada.north", "another password", "", Origin.of("192.0.2.1"));
    assertEquals(Optional.of(Code.SIGN_IN_FAILED), refused.objection().map(Refusal::code));
  }

  private static Person add(Person person, String digest) {
    Beans.get(People.class).add(person, digest);
    return person;
  }
}
