package org.imprimatur.submission.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.policy.model.Voice;
import org.junit.jupiter.api.Test;

class VoicesTest {

  private static final List<Voice> WITHOUT_TRAINEES = List.of(Voice.SOCIETY, Voice.COMMITTEE, Voice.MEMBER);

  @Test
  void a_trainee_may_speak_in_every_voice() {
    assertEquals(List.of(Voice.values()), Voices.open(author(Set.of(Role.TRAINEE))));
    assertEquals(List.of(Voice.values()), Voices.open(author(Set.of(Role.MEMBER, Role.TRAINEE))));
  }

  @Test
  void nobody_else_speaks_as_a_trainee_whatever_they_are_trusted_with() {
    assertEquals(WITHOUT_TRAINEES, Voices.open(author(EnumSet.complementOf(EnumSet.of(Role.TRAINEE)))));
    assertEquals(WITHOUT_TRAINEES, Voices.open(author(Set.of())));
  }

  @Test
  void a_trainees_own_post_is_heard_as_a_trainees() {
    assertEquals(Voice.TRAINEE, Voices.heard(Voice.MEMBER, author(Set.of(Role.TRAINEE))));
    assertEquals(Voice.SOCIETY, Voices.heard(Voice.SOCIETY, author(Set.of(Role.TRAINEE))));
    assertEquals(Voice.MEMBER, Voices.heard(Voice.MEMBER, author(Set.of(Role.MEMBER))));
  }

  private static Person author(Set<Role> roles) {
    return new Person("author", "An Author", "MD", roles, Optional.empty(), true);
  }
}
