package org.imprimatur.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.TreeMap;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.pack.model.PackFiles;
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
    assertEquals(State.DRAFT, world.as("chair", () -> world.use(KeepPolicies.class).deleteDraft(House.STRICT)).answer()
        .orElseThrow().state());
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

  @Test
  void a_draft_deleted_after_another_of_its_name_was_put_in_force_does_not_forget_who_wrote_it() {
    saved("chair", House.STRICT);
    saved("privacy", House.MILD);
    put("chair", "publisher", House.MILD);
    assertTrue(world.as("privacy", () -> world.use(KeepPolicies.class).deleteDraft(House.STRICT)).answer().isPresent());
    saved("privacy", House.STRICT);
    assertEquals(State.DRAFT, forced("publisher"), "one officer proposes");
    assertEquals(State.DRAFT, forced("chair"), "the chair wrote it");
  }

  @Test
  void a_draft_saved_anew_after_another_of_its_name_was_put_in_force_does_not_forget_who_wrote_it() {
    saved("chair", House.STRICT);
    saved("privacy", House.MILD);
    put("chair", "publisher", House.MILD);
    var next = new TreeMap<>(House.files(House.STRICT).files());
    next.computeIfPresent("pack.yaml", (name, text) -> text.replace("version: 2", "version: 3"));
    assertTrue(
        world.as("privacy", () -> world.use(KeepPolicies.class).saveDraft(new PackFiles(next))).answer().isPresent());
    assertEquals(State.DRAFT, forced("publisher", "house/3"), "one officer proposes");
    assertEquals(State.DRAFT, forced("chair", "house/3"), "the chair wrote the words that it was made from");
  }

  private void put(String first, String second, String reference) {
    assertTrue(world.as(first, () -> world.use(KeepPolicies.class).putInForce(reference)).answer().isPresent());
    assertEquals(State.IN_FORCE,
        world.as(second, () -> world.use(KeepPolicies.class).putInForce(reference)).answer().orElseThrow().state());
  }

  private void saved(String who, String reference) {
    Decision<StoredPack> saved = world.as(who, () -> world.use(KeepPolicies.class).saveDraft(House.files(reference)));
    assertEquals(State.DRAFT, saved.answer().orElseThrow().state());
  }

  private State forced(String who) {
    return forced(who, House.STRICT);
  }

  private State forced(String who, String reference) {
    return world.as(who, () -> world.use(KeepPolicies.class).putInForce(reference)).answer().orElseThrow().state();
  }
}
