package org.imprimatur.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.people.application.GivePassword;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.people.application.SeatPeople;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class SecondOfficerTest {

  private final Desk desk = Desk.open();

  @Test
  void a_seat_and_a_link_that_wait_need_whoever_may_confirm_them_and_nobody_else() {
    var edition = desk.scene().person("member").edition();
    desk.as("admin", () -> desk.use(SeatPeople.class).ask("member", Set.of(Role.REVIEWER), edition));
    desk.as("admin", () -> desk.use(GivePassword.class).ask("reviewer", false));
    for (var who : List.of("chair", "publisher")) {
      assertEquals(List.of("member", "reviewer"), needed(who).stream().map(SecondOfficer.Needed::username).toList(),
          who);
    }
    assertTrue(needed("chair").get(0).line().startsWith("reviewer · asked by admin · "), needed("chair").toString());
    assertTrue(needed("chair").get(1).line().startsWith("A link to a password · made by admin · "));
    for (var who : List.of("admin", "auditor", "member", "reviewer")) {
      assertEquals(List.of(), needed(who), who);
    }
  }

  private List<SecondOfficer.Needed> needed(String who) {
    var part = new SecondOfficer(desk.use(ReadPeople.class), desk.use(GivePassword.class), desk.names(),
        desk.words());
    desk.does(who, part::load);
    return part.getNeeded();
  }
}
