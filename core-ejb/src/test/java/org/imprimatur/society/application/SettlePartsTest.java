package org.imprimatur.society.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.imprimatur.histories.Scene;
import org.imprimatur.society.model.Settled.Part;
import org.junit.jupiter.api.Test;

class SettlePartsTest {

  private final Scene scene = new Scene();

  @Test
  void a_part_is_settled_by_who_keeps_the_society_and_stands_in_the_log_once() {
    scene.done("admin", () -> use().settle(Part.POLICY));
    scene.done("chair", () -> use().settle(Part.POLICY));
    assertEquals(Set.of(Part.POLICY), scene.done("chair", () -> use().read()));
    assertEquals(List.of("admin"), scene.actors("society", "society.settled"));
    assertEquals("{\"part\":\"policy\"}", scene.log("society").get(0).details());
  }

  @Test
  void nobody_else_settles_or_reads_what_is() {
    for (var who : List.of("member", "reviewer", "publisher", "auditor", "a visitor")) {
      assertEquals("NOT_ALLOWED", scene.refusal(who, () -> use().settle(Part.CHANNELS)).code().name());
      assertEquals("NOT_ALLOWED", scene.refusal(who, () -> use().read()).code().name());
    }
    assertEquals(Set.of(), scene.done("admin", () -> use().read()));
  }

  private SettleParts use() {
    return scene.use(SettleParts.class);
  }
}
