package org.imprimatur.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VacancyTest {

  private static final Person CHAIR = person("chair", true, Role.CHAIR);
  private static final Person RETIRED = person("retired", false, Role.CHAIR, Role.PUBLISHER);
  private static final Person PUBLISHER = person("pub", true, Role.PUBLISHER);

  private final Exclusions nobody = excluding();

  @ParameterizedTest
  @CsvSource({"chair,true", "pub,false", "retired,false", "'',false"})
  void a_chair_in_office_names_alone(String only, boolean byChair) {
    var people = Stream.of(CHAIR, RETIRED, PUBLISHER).filter(each -> each.username().equals(only)).toList();
    assertEquals(byChair, Vacancy.of(Set.of(Role.PRIVACY), people, nobody).byChair());
  }

  @Test
  void where_the_chair_may_not_vote_officers_name() {
    var barred = excluding("chair");
    var vacancy = Vacancy.of(Set.of(Role.PRIVACY), List.of(CHAIR, RETIRED, PUBLISHER), barred);
    assertFalse(vacancy.byChair());
    assertTrue(vacancy.namedBy(PUBLISHER, barred));
    assertFalse(vacancy.namedBy(CHAIR, barred));
    assertFalse(vacancy.namedBy(RETIRED, barred));
    assertFalse(vacancy.namedBy(person("rev", true, Role.REVIEWER), barred));
  }

  @Test
  void where_the_chair_names_other_officers_do_not() {
    var vacancy = Vacancy.of(Set.of(Role.PRIVACY), List.of(CHAIR, PUBLISHER), nobody);
    assertTrue(vacancy.namedBy(CHAIR, nobody));
    assertFalse(vacancy.namedBy(PUBLISHER, nobody));
  }

  @Test
  void a_second_chair_names_where_the_first_may_not_vote() {
    var barred = excluding("chair");
    var vacancy = Vacancy.of(Set.of(Role.PRIVACY), List.of(CHAIR, person("chair2", true, Role.CHAIR)), barred);
    assertTrue(vacancy.byChair());
    assertFalse(vacancy.namedBy(CHAIR, barred));
  }

  @Test
  void an_author_names_nobody_for_their_own_post() {
    var vacancy = new Vacancy(Set.of(Role.PRIVACY), false);
    assertFalse(vacancy.namedBy(person("author", true, Role.PUBLISHER), nobody));
  }

  @Test
  void the_roles_are_told_in_the_order_of_the_society_and_a_signature_apart() {
    assertEquals(
        Map.of("roles", List.of(Role.SUPERVISOR, Role.PRIVACY, Role.COUNSEL), "signature", "yes", "chair", "no"),
        new Vacancy(Set.of(Role.COUNSEL, Role.SUPERVISOR, Role.PRIVACY), false).sentence().facts());
    assertEquals(Map.of("roles", List.of(Role.ETHICS), "signature", "no", "chair", "yes"),
        new Vacancy(Set.of(Role.ETHICS), true).sentence().facts());
  }

  private static Exclusions excluding(String... recused) {
    var content = new Content(Kind.POST, Voice.MEMBER,
        new Content.Words("", "Text", Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(Declarations.OPEN, Map.of(), List.of(), Map.of()), List.of());
    return new Exclusions(Submission.begin("s", "author", content, Instant.EPOCH), Set.of(), Set.of(recused));
  }

  private static Person person(String name, boolean active, Role... roles) {
    return new Person(name, name, "", Set.of(roles), Optional.empty(), active);
  }
}
