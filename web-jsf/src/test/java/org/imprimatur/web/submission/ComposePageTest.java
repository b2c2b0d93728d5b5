package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.release.application.FindFreeTime;
import org.imprimatur.society.Societies;
import org.imprimatur.submission.application.PreviewDraft;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // Only a container fills the fields of a page, and here is none.
class ComposePageTest {

  private static final String CALM = "Sleep is worth talking about.";
  private static final String CLAIM = "Studies show that exercise prevents depression.";
  private static final String NUMBER = "Call 312-555-0188.";

  private final Desk desk = Desk.open();
  private final Previews previews = new Previews(desk.words(), desk.channels());

  @Test
  void whoever_does_not_write_gets_no_page_to_write_on() {
    try (var stage = opened("auditor", "/compose", page())) {
      assertEquals(403, stage.answered().status());
      assertTrue(stage.refused().contains("Posts are written by members"), stage.refused());
    }
  }

  @Test
  void a_new_page_is_empty_and_nothing_is_kept_of_a_blank_text() {
    var page = page();
    try (var stage = opened("member", "/compose", page)) {
      typed(page, " \n\u00A0");
      desk.does("member", page::preview);
      assertEquals("", page.getId());
      assertFalse(page.isStored());
      assertEquals("Findings appear here as you write", desk.as("member", page::getVerdict));
      assertEquals("", page.getTally());
      assertEquals(List.of(), page.getPieces());
      assertEquals(List.of(), stage.told());
    }
  }

  @Test
  void what_is_typed_is_kept_once_and_then_edited() {
    var page = page();
    try (var stage = opened("member", "/compose", page)) {
      typed(page, CALM);
      desk.does("member", page::preview);
      var id = page.getId();
      typed(page, CALM + " More.");
      desk.does("member", page::preview);
      assertEquals(id, page.getId());
      assertEquals(CALM + " More.", desk.scene().post(id).content().words().text());
      assertTrue(page.isStored() && page.getSaved().startsWith("Saved 23 Nov"), page.getSaved());
      assertEquals("", stage.went());
    }
  }

  @Test
  void a_draft_that_was_changed_elsewhere_is_not_overwritten_and_the_page_says_so() {
    var id = desk.scene().begun(false);
    var page = page();
    try (var stage = opened("member", "/compose/" + id, page)) {
      var elsewhere = Desk.json("{\"text\": \"Written elsewhere.\"}", ContentBody.class).content();
      desk.scene().done("member", () -> desk.use(SaveDraft.class).edit(id, 1, elsewhere));
      typed(page, "Written here.");
      desk.does("member", page::preview);
      assertFalse(page.isStored());
      assertTrue(page.getSaved().contains("changed elsewhere"), page.getSaved());
      desk.does("member", page::save);
      assertFalse(stage.good());
      assertEquals("Written elsewhere.", desk.scene().post(id).content().words().text());
    }
  }

  @Test
  void a_saved_draft_is_shown_at_its_own_address_and_the_window_need_not_keep_it() {
    var page = page();
    try (var stage = opened("member", "/compose", page)) {
      typed(page, CALM);
      desk.does("member", page::save);
      assertEquals(List.of("Your draft is saved."), stage.told());
      assertEquals("/compose/" + page.getId(), stage.went());
      assertEquals(Map.of("kept", "yes"), stage.kept());
    }
  }

  @Test
  void a_part_of_a_page_is_mended_and_no_other_page_shown() {
    var page = page();
    try (var stage = opened("member", "/compose", page).partial()) {
      typed(page, CALM);
      desk.does("member", page::save);
      assertEquals("", stage.went());
      assertEquals(Map.of(), stage.kept());
    }
  }

  @Test
  void a_complete_draft_is_handed_to_the_committee_and_shown_in_review() {
    var page = page();
    var id = desk.scene().begun(false);
    try (var stage = opened("member", "/compose/" + id, page)) {
      desk.does("member", page::submit);
      assertEquals(List.of("Your post is with the committee."), stage.told());
      assertEquals("/review/" + id, stage.went());
      assertEquals(State.IN_REVIEW, desk.scene().post(id).state());
    }
  }

  @Test
  void an_incomplete_draft_is_kept_and_told_what_is_missing() {
    var page = page();
    try (var stage = opened("member", "/compose", page)) {
      typed(page, CALM);
      desk.does("member", page::submit);
      assertFalse(stage.good());
      assertTrue(stage.told().get(0).contains("declare"), stage.told().toString());
      assertEquals("/compose/" + page.getId(), stage.went());
      assertEquals(State.DRAFT, desk.scene().post(page.getId()).state());
    }
  }

  @Test
  void a_finding_that_blocks_is_counted_quoted_and_marked() {
    var page = page();
    try (var stage = opened("member", "/compose", page)) {
      typed(page, "\uD83D\uDE00 " + NUMBER);
      desk.does("member", () -> {
        page.preview();
        assertEquals("One thing must change before this can go to review", page.getVerdict());
        assertTrue(page.getTally().contains("1 blocks"), page.getTally());
        assertTrue(page.getFindings().stream().map(page::quote).anyMatch("312-555-0188"::equals));
        assertTrue(page.getPieces().stream().anyMatch(each -> each.tone().equals("block")));
        assertEquals("\uD83D\uDE00 " + NUMBER,
            String.join("", page.getPieces().stream().map(each -> each.text()).toList()));
      });
      assertEquals(List.of(), stage.told());
    }
  }

  @Test
  void a_finding_is_answered_once_for_all_of_its_rule_and_then_nothing_stands_in_the_way() {
    var page = page();
    var asked = Asked.post("/compose");
    try (var stage = Stage.of(desk.asking(asked))) {
      typed(page, CLAIM + "\n" + CLAIM.replace("depression", "cancer"));
      desk.does("member", () -> {
        page.load();
        page.preview();
        var asking = page.getFindings().stream().filter(page::asks).toList();
        assertEquals(asking.stream().map(Finding::ruleId).distinct().count(), asking.size());
        assertFalse(asking.isEmpty());
        asking.forEach(each -> asked.with("answer." + each.ruleId(), "I cite it below."));
        page.preview();
        assertEquals("No finding needs an answer", page.getVerdict());
        assertEquals("I cite it below.", page.answer(asking.get(0)));
        asking.forEach(each -> asked.with("answer." + each.ruleId(), "  "));
        page.preview();
        assertFalse(page.getVerdict().equals("No finding needs an answer"));
      });
      assertEquals(List.of(), stage.told());
    }
  }

  @Test
  void a_suggestion_takes_the_place_of_what_was_found() {
    var page = page();
    try (var stage = opened("member", "/compose", page)) {
      typed(page, "Hello.\r\n" + NUMBER);
      desk.does("member", () -> {
        page.preview();
        var found = page.getFindings().stream().filter(each -> page.quote(each).equals("312-555-0188")).findFirst();
        page.use(found.orElseThrow(), "the office $1");
      });
      assertEquals("Hello.\nCall the office $1.", page.getScreened());
      assertEquals("/compose/" + page.getId(), stage.went());
    }
  }

  @Test
  void the_meters_tell_how_full_each_channel_is_but_for_the_societys_own_feed() {
    var page = page();
    try (var stage = opened("member", "/compose", page)) {
      typed(page, CALM);
      page.getDraft().setChannels(List.of("x", "no-such"));
      desk.does("member", () -> {
        page.preview();
        var meters = previews.meters(page.getRenderings());
        assertEquals(1, meters.size());
        assertTrue(meters.get(0).label().startsWith("X "), meters.toString());
        assertEquals("Member, MD", page.getSpeaker());
      });
      assertEquals(List.of(), stage.told());
    }
  }

  @Test
  void a_channel_with_words_of_its_own_shows_these_and_how_full_they_make_it() {
    var page = page();
    try (var stage = opened("member", "/compose", page)) {
      typed(page, CALM);
      page.getDraft().setChannels(List.of("x", "bluesky"));
      page.getDraft().getVariants().put("x", "Sleep.\r\nTalk about it.");
      desk.does("member", () -> {
        page.preview();
        var texts = page.getRenderings().stream()
            .collect(Collectors.toMap(each -> each.channel().wire(), each -> each.segments().get(0).text()));
        assertTrue(texts.get("x").contains("Sleep.\nTalk about it."), texts.toString());
        assertTrue(texts.get("bluesky").contains(CALM), texts.toString());
        assertEquals(1, previews.meters(page.getRenderings(), new ChannelId("x")).size());
        assertEquals(List.of(), previews.meters(page.getRenderings(), new ChannelId("mastodon")), "not chosen");
      });
      assertEquals("Sleep.\nTalk about it.",
          desk.scene().post(page.getId()).content().words().variants().get(new ChannelId("x")));
      assertEquals(List.of(), stage.told());
    }
  }

  @Test
  void half_a_date_stops_the_way_to_the_committee_and_nothing_typed_is_lost() {
    var page = page();
    var id = desk.scene().begun(false);
    try (var stage = opened("member", "/compose/" + id, page)) {
      page.getDraft().getSlot().setDate("2036-05-01");
      desk.does("member", page::submit);
      assertTrue(stage.told().get(0).startsWith("Give both the date and the time"), stage.told().toString());
      assertEquals("", stage.went());
      assertEquals(State.DRAFT, desk.scene().post(id).state());
      page.getDraft().getSlot().setTime("09:30");
      desk.does("member", page::submit);
      assertEquals(Optional.of(Instant.parse("2036-05-01T09:30:00Z")),
          desk.scene().post(id).content().outlets().slot());
      assertEquals(State.IN_REVIEW, desk.scene().post(id).state());
    }
  }

  @Test
  void a_free_time_is_filled_in_on_the_societys_clock() {
    var page = page();
    try (var stage = opened("member", "/compose", page)) {
      typed(page, CALM);
      var part = new SchedulePart(desk.use(FindFreeTime.class), Societies.unknown(), desk.words(),
          desk.use(Clock.class));
      desk.does("member", () -> part.takeFree(page.getDraft()));
      assertFalse(page.getDraft().getSlot().unread());
      assertTrue(part.said(page.getDraft().getSlot()).contains("if it is approved later than that, then at once"));
      assertEquals(List.of(), stage.told());
    }
  }

  @Test
  void only_a_trainee_speaks_as_one_and_a_draft_that_does_keeps_it() {
    assertFalse(seen("member", ComposePage::getVoices).contains(Voice.TRAINEE));
    assertTrue(seen("trainee", ComposePage::getVoices).contains(Voice.TRAINEE));
    assertTrue(seen("member", page -> {
      page.getDraft().setVoice(Voice.TRAINEE);
      return page.getVoices();
    }).contains(Voice.TRAINEE));
  }

  @Test
  void a_trainees_draft_offers_a_co_author_the_voices_of_the_trainee_and_not_their_own() {
    var theirs = begun("trainee", "member");
    var mine = begun("member", "trainee");
    assertTrue(offered("member", theirs).contains(Voice.TRAINEE));
    assertFalse(offered("trainee", mine).contains(Voice.TRAINEE));
  }

  private String begun(String author, String coAuthor) {
    var content = Desk.json("{\"text\": \"" + CALM + "\", \"coAuthors\": [\"" + coAuthor + "\"]}", ContentBody.class)
        .content();
    var id = desk.scene().done(author, () -> desk.use(SaveDraft.class).create(content)).id();
    desk.scene().accepted(coAuthor, id);
    return id;
  }

  private List<Voice> offered(String who, String id) {
    var page = page();
    try (var stage = opened(who, "/compose/" + id, page)) {
      assertFalse(stage.getResponseComplete());
      return page.getVoices();
    }
  }

  @Test
  void a_language_that_a_program_wrote_in_is_offered_once_and_named_in_itself() {
    assertEquals(List.of("en", "es", "he"), seen("member", page -> {
      page.getDraft().setLanguage("he");
      return page.getLanguages();
    }));
    assertEquals(List.of("en", "es"), seen("member", ComposePage::getLanguages));
  }

  @Test
  void what_is_in_review_is_not_opened_for_writing() {
    var id = desk.scene().inReview(false);
    try (var stage = opened("member", "/compose/" + id, page())) {
      assertEquals("/review/" + id, stage.went());
    }
    try (var stage = opened("writer", "/compose/" + desk.scene().begun(false), page())) {
      assertEquals(404, stage.answered().status());
    }
  }

  @Test
  void a_page_can_be_kept_in_a_session() throws IOException {
    var page = page();
    try (var stage = opened("member", "/compose/" + desk.scene().begun(false), page)) {
      desk.does("member", page::preview);
      new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(page);
      assertEquals("Your draft", page.getHeading());
      assertEquals(List.of(), stage.told());
    }
  }

  private <T> T seen(String who, Function<ComposePage, T> look) {
    var page = page();
    try (var stage = opened(who, "/compose", page)) {
      assertFalse(stage.getResponseComplete());
      return desk.as(who, () -> look.apply(page));
    }
  }

  @Test
  void a_society_that_uses_one_channel_offers_it_alone_and_a_draft_for_another_keeps_it() {
    var id = desk.scene().begun(false);
    var had = desk.scene().post(id).content().outlets().channels();
    var some =
        Societies.saying(Societies.profile("Lakeside Society", List.of(), List.of()).choosing(List.of("threads")));
    var fresh = page();
    fresh.society = some;
    try (var stage = opened("member", "/compose", fresh)) {
      assertEquals(List.of(new ChannelId("threads")), fresh.getOffer().getChannels());
      assertEquals(List.of(), fresh.getDraft().getChannels());
      assertEquals("", stage.went());
    }
    var old = page();
    old.society = some;
    try (var stage = opened("member", "/compose/" + id, old)) {
      assertTrue(old.getOffer().getChannels().containsAll(had) && !had.isEmpty(), had.toString());
      assertEquals(had.size(), old.getDraft().getChannels().size());
      assertEquals("", stage.went());
    }
  }

  private Stage opened(String who, String address, ComposePage page) {
    var stage = Stage.of(desk.asking(Asked.get(address)));
    desk.does(who, page::load);
    return stage;
  }

  private static void typed(ComposePage page, String text) {
    page.getDraft().setText(text);
  }

  private ComposePage page() {
    var page = new ComposePage();
    page.previewDraft = desk.use(PreviewDraft.class);
    page.saveDraft = desk.use(SaveDraft.class);
    page.read = desk.use(ReadSubmission.class);
    page.submitForReview = desk.use(SubmitForReview.class);
    page.line = desk.line();
    page.words = desk.words();
    page.clock = desk.use(Clock.class);
    page.society = Societies.unknown();
    return page;
  }
}
