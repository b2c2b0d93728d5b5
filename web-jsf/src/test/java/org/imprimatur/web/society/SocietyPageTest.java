package org.imprimatur.web.society;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.society.application.KeepSociety;
import org.imprimatur.society.model.Version;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocietyPageTest {

  private final Desk desk = Desk.open();

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "publisher", "auditor"})
  void whoever_does_not_keep_it_is_told_who_does(String who) {
    try (var stage = Stage.of(Asked.get("/society"))) {
      desk.does(who, page()::load);
      assertEquals(403, stage.answered().status());
    }
  }

  @Test
  void a_society_that_said_nothing_begins_with_an_empty_form_in_all_languages_and_no_versions() {
    var page = opened("admin");
    assertEquals("", page.getForm().getName());
    assertEquals(List.of("en", "es"), List.of(page.getForm().getLanguages()));
    assertEquals(List.of(), desk.as("admin", page::getHistory));
  }

  @Test
  void what_was_saved_is_said_and_shown_at_an_address_that_a_reload_only_reads() {
    var page = opened("chair");
    page.getForm().setName("Lakeside Society");
    page.getForm().setHandles("@lakeside\n\n lakeside2 ");
    try (var stage = Stage.of(Asked.get("/society"))) {
      desk.does("chair", page::save);
      assertEquals("/society", stage.went());
      assertEquals(List.of("Version 1 is saved and counts from now on: Lakeside Society."), stage.told());
    }
    assertEquals("lakeside\nlakeside2", opened("admin").getForm().getHandles());
  }

  @Test
  void what_says_the_same_is_said_to_have_changed_nothing() {
    saved("chair", "Lakeside Society");
    var page = opened("chair");
    try (var stage = Stage.of(Asked.get("/society"))) {
      desk.does("chair", page::save);
      assertEquals(List.of("Nothing was changed: version 1 says the same."), stage.told());
    }
  }

  @Test
  void what_is_refused_stays_as_it_was_typed() {
    var page = opened("chair");
    page.getForm().setName("Lakeside Society");
    page.getForm().setDomains("lakeside.example\nhttps://lakeside.example");
    try (var stage = Stage.of(Asked.get("/society"))) {
      desk.does("chair", page::save);
      assertFalse(stage.good());
      assertTrue(stage.told().get(0).contains("“https://lakeside.example” is no domain"));
      assertEquals("", stage.went());
    }
    assertEquals("lakeside.example\nhttps://lakeside.example", page.getForm().getDomains());
  }

  @Test
  void of_two_savers_the_second_is_shown_who_changed_what_and_may_save_theirs_over_it() {
    saved("chair", "Lakeside Society");
    var mine = opened("admin");
    saved("chair", "Riverside Society");
    mine.getForm().setPhones("309 555 0190");
    try (var stage = Stage.of(Asked.get("/society"))) {
      desk.does("admin", mine::save);
      assertFalse(stage.good());
    }
    assertTrue(mine.isOvertaken());
    assertEquals("Version 2 was saved by chair while this page was open here. It changed: Name."
        + " What you typed is still below.", desk.as("admin", mine::getOvertaking));
    assertEquals("309 555 0190", mine.getForm().getPhones());
    try (var stage = Stage.of(Asked.get("/society"))) {
      desk.does("admin", mine::saveOver);
      assertTrue(stage.good());
    }
    assertEquals(List.of("3 Lakeside Society", "2 Riverside Society", "1 Lakeside Society"),
        desk.as("admin", () -> desk.use(KeepSociety.class).history(9)).answer().orElseThrow().stream()
            .map(version -> version.number() + " " + version.profile().called().name()).toList());
  }

  @Test
  void the_history_says_of_each_version_what_it_changed() {
    saved("chair", "Lakeside Society");
    saved("admin", "Riverside Society");
    var page = opened("admin");
    assertEquals(List.of("Name", "The first version"),
        desk.as("admin", page::getHistory).stream().map(page::changes).toList());
  }

  @Test
  void zones_are_those_of_places() {
    assertTrue(page().getZones().contains("America/Chicago"));
    assertFalse(page().getZones().contains("SystemV/CST6"));
  }

  private Version saved(String who, String name) {
    var page = opened(who);
    page.getForm().setName(name);
    try (var stage = Stage.of(Asked.get("/society"))) {
      desk.does(who, page::save);
      assertTrue(stage.good());
    }
    return desk.as(who, () -> desk.use(KeepSociety.class).read()).answer().orElseThrow().orElseThrow();
  }

  private SocietyPage opened(String who) {
    var page = page();
    try (var stage = Stage.of(Asked.get("/society"))) {
      desk.does(who, page::load);
      assertFalse(stage.getResponseComplete());
    }
    return page;
  }

  @SuppressWarnings("UnnecessaryAssignment") // No container here: the test is what injects.
  private SocietyPage page() {
    var page = new SocietyPage();
    page.society = desk.use(KeepSociety.class);
    page.words = desk.words();
    page.names = desk.names();
    page.site = desk.site();
    return page;
  }
}
