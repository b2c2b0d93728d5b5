package org.imprimatur.health.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.imprimatur.delivery.application.CallNetworks;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.health.model.Vital;
import org.imprimatur.histories.Scene;
import org.imprimatur.platform.model.DataFolder;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.SealKey;
import org.junit.jupiter.api.Test;

class ReadHealthTest {

  private final Scene scene = new Scene().with(SealKey.class, () -> "a seal");

  @Test
  void nothing_fails_where_the_database_answers_and_nothing_is_late() {
    assertEquals(Set.of(), failing(Duration.ZERO, () -> "a seal"));
  }

  @Test
  void what_is_due_may_wait_five_minutes_and_no_longer() {
    scene.live();
    assertEquals(Set.of(), failing(Duration.ofMinutes(4), () -> "a seal"));
    assertEquals(Set.of(Vital.OUTBOX), failing(Duration.ofMinutes(6), () -> "a seal"));
  }

  @Test
  void a_database_that_does_not_answer_is_named_alone_for_nothing_else_can_be_asked() {
    scene.live();
    assertEquals(Set.of(Vital.DATABASE), failing(Duration.ofMinutes(6), () -> {
      throw new IllegalStateException("the line is cut");
    }));
  }

  private Set<Vital> failing(Duration later, SealKey database) {
    var clock = Clock.offset(scene.use(Clock.class), later);
    return scene.as("nobody", () -> new ReadHealth(database, scene.use(Deliveries.class),
        scene.use(CallNetworks.class), DataFolder.of(Operator.SILENT), clock).failing());
  }
}
