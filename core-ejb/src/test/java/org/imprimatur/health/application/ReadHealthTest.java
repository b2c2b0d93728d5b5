package org.imprimatur.health.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.delivery.application.CallNetworks;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.health.model.Vital;
import org.imprimatur.histories.Scene;
import org.imprimatur.mail.application.MailPulse;
import org.imprimatur.mail.application.Smtp;
import org.imprimatur.mail.model.MailSettings;
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

  @Test
  void mail_is_looked_at_where_there_is_any_and_the_server_works_without() {
    var without = health(Duration.ZERO, () -> "a seal", mail(Operator.SILENT));
    assertFalse(without.watched().contains(Vital.MAIL));
    var said = Map.of("imprimatur.mail.host", "localhost", "imprimatur.mail.port", "1", "imprimatur.mail.security",
        "none", "imprimatur.mail.from", "posts@society.example");
    var pulse = mail(setting -> Optional.ofNullable(said.get(setting.key())));
    var with = health(Duration.ZERO, () -> "a seal", pulse);
    assertTrue(with.watched().contains(Vital.MAIL));
    assertEquals(Set.of(), scene.as("nobody", with::failing), "nobody has asked yet");
    pulse.look();
    assertEquals(Set.of(Vital.MAIL), scene.as("nobody", with::failing));
    assertFalse(Vital.MAIL.needed());
    assertTrue(Vital.OUTBOX.needed());
  }

  private Set<Vital> failing(Duration later, SealKey database) {
    return scene.as("nobody", () -> health(later, database, mail(Operator.SILENT)).failing());
  }

  private ReadHealth health(Duration later, SealKey database, MailPulse mail) {
    return new ReadHealth(database, scene.use(Deliveries.class), scene.use(CallNetworks.class), mail,
        DataFolder.of(Operator.SILENT), Clock.offset(scene.use(Clock.class), later));
  }

  private MailPulse mail(Operator operator) {
    var settings = MailSettings.of(operator);
    return new MailPulse(settings, new Smtp(settings, scene.use(Clock.class)), scene.use(Clock.class));
  }
}
