package org.imprimatur.review.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.review.application.FindVacancies;
import org.junit.jupiter.api.Test;

class VacancyTimerTest {

  private final List<Person> people = new ArrayList<>(List.of(person(true)));
  private final List<String> looked = new ArrayList<>();
  private boolean failing;
  private final VacancyTimer timer = new VacancyTimer(new Finding());

  @Test
  void rounds_are_looked_at_after_a_start_and_after_an_account_has_changed() {
    timer.look();
    timer.look();
    assertEquals(List.of("one", "two"), looked);
    people.set(0, person(false));
    timer.look();
    timer.look();
    assertEquals(List.of("one", "two", "one", "two"), looked);
  }

  @Test
  void every_round_is_looked_at_again_while_one_of_them_failed() {
    failing = true;
    timer.look();
    failing = false;
    timer.look();
    timer.look();
    assertEquals(List.of("two", "one", "two"), looked);
  }

  private static Person person(boolean active) {
    return new Person("chair", "Chair", "", Set.of(Role.CHAIR), Optional.empty(), active);
  }

  private final class Finding extends FindVacancies {
    @Override
    public List<Person> people() {
      return List.copyOf(people);
    }

    @Override
    public List<String> open() {
      return List.of("one", "two");
    }

    @Override
    public void look(String id) {
      if (failing && id.equals("one")) {
        throw new IllegalStateException("planted");
      }
      looked.add(id);
    }
  }
}
