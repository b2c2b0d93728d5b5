package org.imprimatur.society.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.society.Societies;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.SocietyGrounds;
import org.imprimatur.society.model.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepSocietyTest {

  private static final Profile LAKESIDE = Societies.profile("Lakeside Society", List.of("lakeside"), List.of());
  private static final Profile RIVERSIDE = Societies.profile("Riverside Society", List.of("riverside"), List.of());

  private final Scene scene = new Scene();

  @Test
  void each_save_makes_the_next_version_and_the_one_before_stays() {
    assertEquals(1, saved("chair", 0, LAKESIDE).number());
    assertEquals(2, saved("admin", 1, RIVERSIDE).number());
    assertEquals(List.of("2 Riverside Society admin", "1 Lakeside Society chair"),
        scene.done("admin", () -> keep().history(9)).stream()
            .map(each -> each.number() + " " + each.profile().called().name() + " " + each.by()).toList());
  }

  @Test
  void what_says_the_same_as_the_newest_makes_no_version_and_no_entry() {
    saved("chair", 0, LAKESIDE);
    assertEquals(1, saved("chair", 1, LAKESIDE).number());
    assertEquals(1, log().count());
  }

  @Test
  void of_two_who_changed_the_same_version_the_second_is_refused_and_changes_nothing() {
    saved("chair", 0, LAKESIDE);
    saved("admin", 1, RIVERSIDE);
    var refusal = scene.refusal("chair", () -> keep().save(1, LAKESIDE));
    assertEquals(Code.STALE_VERSION, refusal.code());
    assertEquals("Riverside Society", counts().profile().called().name());
  }

  @Test
  void a_number_that_never_was_is_refused_too() {
    assertEquals(SocietyGrounds.CHANGED_MEANWHILE,
        scene.refusal("chair", () -> keep().save(7, LAKESIDE)).sentence().what());
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "publisher", "reviewer", "auditor"})
  void whoever_does_not_keep_it_neither_saves_nor_reads_what_was_before(String who) {
    assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> keep().save(0, LAKESIDE)).code());
    assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> keep().history(9)).code());
  }

  @Test
  void everybody_signed_in_reads_what_counts() {
    assertEquals(Optional.empty(), scene.done("member", () -> keep().read()));
    saved("chair", 0, LAKESIDE);
    assertEquals(LAKESIDE, scene.done("member", () -> keep().read()).orElseThrow().profile());
  }

  @Test
  void what_cannot_be_kept_is_refused_and_makes_no_version() {
    assertEquals(SocietyGrounds.NO_NAME,
        scene.refusal("chair", () -> keep().save(0, Societies.profile("", List.of(), List.of()))).sentence().what());
    assertEquals(Optional.empty(), scene.done("member", () -> keep().read()));
  }

  @Test
  void the_log_names_the_version_and_its_digest_and_no_words() {
    saved("chair", 0, LAKESIDE);
    assertEquals(List.of("chair {\"digest\":\"" + LAKESIDE.digest() + "\",\"version\":1}"),
        log().map(entry -> entry.actor() + " " + entry.details()).toList());
  }

  @Test
  void the_demos_profile_comes_first_or_not_at_all() {
    scene.bySystem(() -> scene.use(FirstProfile.class).keep(LAKESIDE));
    scene.bySystem(() -> scene.use(FirstProfile.class).keep(RIVERSIDE));
    assertEquals("1 Lakeside Society", counts().number() + " " + counts().profile().called().name());
  }

  private KeepSociety keep() {
    return scene.use(KeepSociety.class);
  }

  private Version saved(String who, int base, Profile profile) {
    return scene.done(who, () -> keep().save(base, profile));
  }

  private Version counts() {
    return scene.done("member", () -> keep().read()).orElseThrow();
  }

  private Stream<AuditEntry> log() {
    return scene.log("society").stream().filter(entry -> entry.action().equals("society.saved"));
  }
}
