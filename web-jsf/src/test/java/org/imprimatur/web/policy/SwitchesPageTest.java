package org.imprimatur.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.pack.application.DraftSwitches;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.society.Societies;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchesPageTest {

  private static final String OWN = "psychiatric-society-us-own/";

  private Desk desk = Desk.open();

  @ParameterizedTest
  @ValueSource(strings = {"member", "trainee"})
  void whoever_may_not_read_drafts_is_told_who_may(String who) {
    try (var stage = Stage.of(Asked.get("/switches"))) {
      desk.does(who, page()::load);
      assertEquals(403, stage.answered().status());
    }
  }

  @Test
  void each_switch_is_said_in_words_with_what_it_may_say_and_how_it_stands() {
    var page = opened("chair");
    assertEquals(List.of("goldwater: not allowed*, left to the author", "state: Illinois*, another state: the rules on"
        + " Illinois do not apply",
        "tax-status: a charity, 501(c)(3): never for or against a candidate*, a business"
            + " league, 501(c)(6): for or against a candidate within bounds, something else: no rule on candidates"
            + " applies"),
        choices(page).stream().map(each -> each.name() + ": " + each.values().stream()
            .map(value -> value.said() + (value.now() && value.chosen() ? "*" : "")).collect(Collectors.joining(", ")))
            .toList());
    assertTrue(choices(page).stream().noneMatch(each -> each.means().isEmpty() || each.rules().isEmpty()));
  }

  @Test
  void in_spanish_no_switch_of_the_shipped_policies_is_without_words() {
    desk = Desk.in("es");
    choices(opened("chair")).forEach(each -> {
      assertFalse(each.title().equals(each.name()) || each.means().isEmpty(), each.name());
      each.values().forEach(value -> assertFalse(value.said().isEmpty() || value.said().equals("other"), each.name()));
    });
  }

  @Test
  void what_would_change_is_said_and_kept_only_when_that_is_asked() {
    var page = opened("chair");
    look(page, "tax-status", "league");
    var change = page.getChange();
    assertEquals(List.of("For or against a candidate (business league)"),
        change.begin().stream().map(SwitchWords.Named::title).toList());
    assertEquals(List.of("pol-candidate"), change.cease().stream().map(SwitchWords.Named::id).toList());
    assertTrue(change.turned().get(0).startsWith("What the society is to the tax office: now “a charity"),
        change.turned().toString());
    assertEquals(List.of(), waiting("chair", opened("chair")));
    try (var stage = Stage.of(Asked.post("/switches"))) {
      desk.does("chair", page::keep);
      assertEquals("/switches", stage.went());
      assertTrue(stage.told().get(0).contains(OWN + "1"), stage.told().get(0));
    }
    var draft = waiting("reviewer", opened("reviewer")).get(0);
    assertTrue(draft.written().startsWith("Written by chair"), draft.written());
    assertTrue(draft.alone());
    assertEquals("No officer has proposed it yet.", draft.standing());
  }

  @Test
  void with_nothing_changed_the_remedy_is_said_and_nothing_can_be_kept() {
    var page = opened("chair");
    try (var stage = Stage.of(Asked.post("/switches").with("switch.goldwater", "on").with("switch.no-such", "x"))) {
      desk.does("chair", page::look);
      assertTrue(stage.told().get(0).contains("Choose another value first"), stage.told().get(0));
    }
    assertNull(page.getChange());
  }

  @Test
  void one_officer_proposes_and_the_other_puts_it_in_force() {
    draft("goldwater", "off");
    assertEquals(List.of("", "", "Propose it", "Propose it"), List.of("reviewer", "admin", "publisher", "chair")
        .stream().map(who -> waiting(who, opened(who)).get(0).deed()).toList());
    assertEquals("You have proposed psychiatric-society-us-own/1. A second officer, who neither wrote nor changed it,"
        + " puts it in force.", put("chair", opened("chair"), OWN + "1"));
    assertEquals("", waiting("chair", opened("chair")).get(0).deed());
    assertTrue(waiting("chair", opened("chair")).get(0).standing().startsWith("You proposed it"));
    assertEquals("Put it in force", waiting("publisher", opened("publisher")).get(0).deed());
    assertEquals("psychiatric-society-us-own/1 is in force from now on.",
        put("publisher", opened("publisher"), OWN + "1"));
    assertEquals(OWN + "1", opened("chair").getInForce());
    assertEquals(List.of(), waiting("chair", opened("chair")));
  }

  @Test
  void when_another_came_in_force_meanwhile_it_is_named_and_what_was_chosen_stays() {
    draft("goldwater", "off");
    var writer = opened("chair");
    look(writer, "state", "other");
    draft("tax-status", "league");
    put("chair", opened("chair"), OWN + "1");
    put("chair", opened("chair"), OWN + "2");
    var late = opened("publisher");
    put("publisher", opened("publisher"), OWN + "2");
    assertEquals(List.of(OWN + "1", OWN + "2"), waiting("publisher", late).stream()
        .map(SwitchesPage.Waiting::reference).toList(), "a button stands where it stood");
    assertTrue(refused("publisher", late).startsWith("Meanwhile the policy psychiatric-society-us-own/2 was put in"));
    assertEquals(OWN + "2", late.getInForce());
    assertEquals(List.of(OWN + "1"), waiting("publisher", late).stream().map(SwitchesPage.Waiting::reference).toList());
    try (var stage = Stage.of(Asked.post("/switches"))) {
      desk.does("chair", writer::keep);
      assertTrue(stage.told().get(0).contains(OWN + "2"), stage.told().get(0));
    }
    assertNull(writer.getChange());
    assertTrue(choices(writer).get(1).values().stream().anyMatch(value -> value.chosen() && !value.now()));
    look(writer, "state", "other", "tax-status", "league");
    assertNotNull(writer.getChange());
    assertEquals(1, writer.getChange().turned().size());
  }

  @Test
  void a_draft_that_says_more_than_switches_is_marked_and_one_that_is_gone_is_said_to_be() {
    draft("goldwater", "off");
    var page = opened("publisher");
    var files = new TreeMap<>(desk.as("chair", () -> desk.use(KeepPolicies.class).read(OWN + "1")).answer()
        .orElseThrow().files().files());
    files.computeIfPresent("pack.yaml", (name, text) -> text.replace("title: Psychiatric", "title: Our psychiatric"));
    desk.as("chair", () -> desk.use(KeepPolicies.class).saveDraft(new PackFiles(files)));
    assertFalse(waiting("publisher", opened("publisher")).get(0).alone());
    desk.as("chair", () -> desk.use(KeepPolicies.class).deleteDraft(OWN + "1"));
    assertTrue(refused("publisher", page).startsWith("There is no policy psychiatric-society-us-own/1."));
    assertEquals(List.of(), waiting("publisher", page));
  }

  @Test
  void a_switch_that_nobody_has_words_for_goes_by_its_name_and_its_values_by_theirs() {
    var said = new SwitchWords(desk.words());
    assertEquals("moon", said.name("moon"));
    assertEquals("", said.means("moon"));
    assertEquals("waning", said.stands("moon", "waning"));
    assertEquals("on", said.stands("moon", "on"));
    assertEquals("something else: its rules do not apply", said.stands("moon", "other"));
  }

  private String refused(String who, SwitchesPage page) {
    try (var stage = Stage.of(Asked.post("/switches").with("draft", OWN + "1"))) {
      desk.does(who, page::put);
      assertEquals("", stage.went());
      return stage.told().get(0);
    }
  }

  private String put(String who, SwitchesPage page, String reference) {
    try (var stage = Stage.of(Asked.post("/switches").with("draft", reference))) {
      desk.does(who, page::put);
      assertEquals("/switches", stage.went());
      return stage.told().get(0);
    }
  }

  private void look(SwitchesPage page, String... chosen) {
    var asked = Asked.post("/switches");
    for (int i = 0; i < chosen.length; i += 2) {
      asked.with("switch." + chosen[i], chosen[i + 1]);
    }
    try (var stage = Stage.of(asked)) {
      desk.does("chair", page::look);
      assertTrue(stage.good(), stage.told().toString());
    }
  }

  private void draft(String name, String value) {
    var page = opened("chair");
    look(page, name, value);
    try (var stage = Stage.of(Asked.post("/switches"))) {
      desk.does("chair", page::keep);
      assertTrue(stage.good(), stage.told().toString());
    }
  }

  private List<SwitchesPage.Choice> choices(SwitchesPage page) {
    return desk.as("chair", page::getChoices);
  }

  private List<SwitchesPage.Waiting> waiting(String who, SwitchesPage page) {
    return desk.as(who, page::getWaiting);
  }

  private SwitchesPage opened(String who) {
    var page = page();
    try (var stage = Stage.of(Asked.get("/switches"))) {
      desk.does(who, page::load);
      assertFalse(stage.getResponseComplete());
    }
    return page;
  }

  @SuppressWarnings("UnnecessaryAssignment") // No container here: the test is what injects.
  private SwitchesPage page() {
    var page = new SwitchesPage();
    page.drafts = desk.use(DraftSwitches.class);
    page.policies = desk.use(KeepPolicies.class);
    page.words = desk.words();
    page.names = desk.names();
    page.frame = new Frame(desk.use(Caller.class), desk.use(Authority.class), desk.use(ReadQueue.class),
        desk.use(PolicyInForce.class), desk.words(), desk.names(), Societies.called("Prairie Society"));
    return page;
  }
}
