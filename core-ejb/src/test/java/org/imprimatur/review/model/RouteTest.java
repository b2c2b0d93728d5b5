package org.imprimatur.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.junit.jupiter.api.Test;

class RouteTest {

  @Test
  void the_eligible_stand_in_order_whatever_the_order_of_the_register() {
    var route = Route.of(3, List.of(), List.of(person("zoe"), person("ada"), person("mia")));
    assertEquals(new Route(3, List.of("ada", "mia", "zoe"), Set.of()), route);
  }

  @Test
  void roles_are_required_once_however_many_findings_ask_for_them() {
    assertEquals(Set.of(Role.PRIVACY, Role.ETHICS),
        Route.of(2, List.of("privacy", "ethics", "privacy"), List.of()).required());
  }

  @Test
  void a_role_that_the_society_does_not_know_is_the_chairs_matter() {
    assertEquals(Set.of(Role.CHAIR, Role.PRIVACY),
        Route.of(2, List.of("press-office", "privacy", "chair"), List.of()).required());
  }

  @Test
  void the_quorum_is_not_lowered_because_few_are_left() {
    assertEquals(5, Route.of(5, List.of(), List.of(person("ada"))).needed());
  }

  private static Person person(String name) {
    return new Person(name, name, "MD", Set.of(Role.REVIEWER), Optional.empty(), true);
  }
}
