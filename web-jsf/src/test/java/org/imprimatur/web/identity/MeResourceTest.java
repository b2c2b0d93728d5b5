package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class MeResourceTest {

  private final Desk desk = Desk.open();

  @Test
  void somebody_is_named_as_a_by_line_prints_them() {
    assertEquals("trainee, MD, PGY-2 resident", me("trainee").name());
    assertEquals("trainee", me("trainee").username());
  }

  @Test
  void roles_are_told_by_their_names_on_the_wire_in_the_order_of_the_society() {
    assertEquals(List.of("member", "chair"), me("chair").roles());
    assertEquals(List.of("supervisor", "reviewer"), me("supervisor").roles());
  }

  @Test
  void a_role_that_was_given_since_the_last_call_is_told_at_the_next() {
    me("member");
    desk.scene().becomes("member", Role.PUBLISHER);
    assertEquals(List.of("publisher"), me("member").roles());
  }

  @Test
  void nothing_else_of_somebody_is_sent() {
    assertEquals("{\"username\":\"auditor\",\"name\":\"auditor, MD\",\"roles\":[\"auditor\"]}",
        Desk.json(me("auditor")));
  }

  private MeResource.Me me(String who) {
    return desk.as(who, () -> new MeResource(desk.use(Caller.class)).me());
  }
}
