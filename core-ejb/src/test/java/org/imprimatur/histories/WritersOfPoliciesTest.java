package org.imprimatur.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.pack.model.StoredPack.State;
import org.junit.jupiter.api.Test;

/** Whoever wrote a text of a policy is not its second officer, whatever became of the draft they wrote it in. */
class WritersOfPoliciesTest {

  private final World world = World.asItIs();

  WritersOfPoliciesTest() {
    var chair = World.person("privacy", EnumSet.of(Role.MEMBER, Role.PRIVACY, Role.CHAIR), true);
    world.store.run(tables -> world.store.people().change(chair));
  }

  @Test
  void a_draft_that_is_deleted_and_saved_again_by_another_does_not_forget_who_wrote_it() {
    saved("chair", House.STRICT);
    assertEquals(State.DRAFT, world.as("chair", () -> world.use(KeepPolicies.class).deleteDraft(House.STRICT)).answer().orElseThrow().state());
    saved("privacy", House.STRICT);
    assertEquals(State.DRAFT, forced("privacy"), "one officer proposes");
    assertEquals(State.DRAFT, forced("chair"), "the chair wrote it");
    assertEquals(State.IN_FORCE, forced("publisher"));
  }

  @Test
  void a_text_saved_anew_under_another_version_does_not_forget_who_wrote_it() {
    saved("chair", House.MILD);
    saved("privacy", House.STRICT);
    forced("privacy");
    assertEquals(State.DRAFT, forced("chair"));
  }

  @Test
  void once_a_policy_of_the_name_is_in_force_its_writers_are_no_longer_writers_of_the_next() {
    saved("chair", House.MILD);
    put("chair", "publisher", House.MILD);
    saved("privacy", House.STRICT);
    assertEquals(State.DRAFT, forced("privacy"));
    assertEquals(State.IN_FORCE, forced("chair"));
  }

  private void put(String first, String second, String reference) {
    assertTrue(world.as(first, () -> world.use(KeepPolicies.class).putInForce(reference)).answer().isPresent());
    assertEquals(State.IN_FORCE, world.as(second, () -> world.use(KeepPolicies.class).putInForce(reference)).answer().orElseThrow().state());
  }

  private void saved(String who, String reference) {
    Decision<StoredPack> saved = world.as(who, () -> world.use(KeepPolicies.class).saveDraft(House.files(reference)));
    assertEquals(State.DRAFT, saved.answer().orElseThrow().state());
  }

  private State forced(String who) {
    return world.as(who, () -> world.use(KeepPolicies.class).putInForce(House.STRICT)).answer().orElseThrow().state();
  }
}
