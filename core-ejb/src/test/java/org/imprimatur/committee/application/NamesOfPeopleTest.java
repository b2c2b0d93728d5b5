package org.imprimatur.committee.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.imprimatur.committee.model.People;
import org.imprimatur.histories.Scene;
import org.junit.jupiter.api.Test;

class NamesOfPeopleTest {

  private final Scene scene = new Scene();
  private final NamesOfPeople names = new NamesOfPeople(scene.use(People.class));

  @Test
  void somebody_is_called_as_the_register_has_them_even_when_their_account_is_closed() {
    assertEquals(scene.person("writer").name(), of("writer"));
    var name = scene.person("member").name();
    scene.closed("member");
    assertEquals(name, of("member"));
  }

  @Test
  void a_name_that_nobody_has_stands_for_itself() {
    assertEquals("long-gone", of("long-gone"));
  }

  @Test
  void who_is_expected_is_read_at_once_and_not_again() {
    scene.bySystem(() -> names.expect(List.of("writer", "long-gone")));
    // Outside a transaction the store in memory has no tables to read.
    assertEquals(scene.person("writer").name(), names.of("writer"));
    assertThrows(RuntimeException.class, () -> names.of("long-gone"));
  }

  private String of(String username) {
    return scene.as("reviewer", () -> names.of(username));
  }
}
