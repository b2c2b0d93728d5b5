package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Sight;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaveDraftTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @ValueSource(strings = {"reviewer", "publisher", "admin", "auditor", "visitor"})
  void a_post_is_begun_by_members_and_trainees_only(String who) {
    assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> create(Saying.plain(Saying.SLEEP))).code());
    assertTrue(scene.as(who, () -> scene.use(SaveDraft.class).mayNotBegin()).isPresent());
  }

  @Test
  void whose_account_is_closed_begins_nothing() {
    scene.closed("member");
    assertEquals(Code.NOT_ALLOWED, scene.refusal("member", () -> create(Saying.plain(Saying.SLEEP))).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "trainee", "chair"})
  void whoever_begins_a_post_is_its_author_and_its_first_hand(String who) {
    var draft = scene.done(who, () -> create(Saying.plain(Saying.SLEEP)));
    assertEquals(scene.post(draft.id()), draft);
    assertEquals(List.of(who), draft.authors());
    assertEquals(Set.of(who), draft.authorship().hands());
    assertEquals(Optional.empty(), scene.as(who, () -> scene.use(SaveDraft.class).mayNotBegin()));
  }

  @Test
  void the_log_says_that_it_was_begun_and_of_what_kind_and_not_a_word_of_it() {
    var id = scene.begun(Saying.under("Sleep", Kind.NEWSLETTER));
    assertEquals(List.of("member"), scene.actors(id, "draft.begun"));
    assertEquals(CanonicalJson.of(Map.of("kind", "newsletter")), scene.facts(id, "draft.begun"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\u200b"})
  void a_post_without_words_is_not_kept(String none) {
    assertEquals(Code.INVALID, scene.refusal("member", () -> create(Saying.plain(none))).code());
    assertEquals(List.of(), posts());
  }

  @Test
  void a_text_longer_than_is_ever_screened_is_not_kept() {
    assertEquals(Code.INVALID, scene.refusal("member", () -> create(Saying.plain("x".repeat(100_001)))).code());
    assertEquals(List.of(), posts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "", "Member"})
  void a_co_author_has_an_account(String name) {
    assertEquals(Code.INVALID, scene.refusal("member", () -> create(Saying.plain(Saying.SLEEP, name))).code());
    assertEquals(List.of(), posts());
  }

  @Test
  void a_slot_lies_neither_years_back_nor_a_lifetime_ahead() {
    assertEquals(Code.INVALID, scene.refusal("member", () -> create(Saying.at(Instant.EPOCH))).code());
    assertEquals(Code.INVALID, scene.refusal("member", () -> create(Saying.at(Instant.MAX))).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"reviewer", "clinical", "auditor", "visitor"})
  void for_whoever_is_no_author_there_is_no_draft_to_edit(String who) {
    var id = scene.begun(false, "clinical");
    long version = scene.post(id).version();
    assertEquals(Code.NOT_FOUND, scene.refusal(who, () -> edit(id, version, Saying.plain(Saying.HELP))).code());
    assertEquals(version, scene.post(id).version());
  }

  @Test
  void a_post_that_is_not_there_is_not_edited() {
    assertEquals(Code.NOT_FOUND,
        scene.refusal("member", () -> edit("no such post", 1, Saying.plain(Saying.HELP))).code());
  }

  @Test
  void an_edit_by_a_co_author_is_theirs_in_the_log_and_in_the_hands() {
    var id = scene.begun(false, "clinical");
    scene.accepted("clinical", id);
    long version = scene.post(id).version();
    var saved = scene.done("clinical", () -> edit(id, version, Saying.plain(Saying.HELP, "clinical")));
    assertEquals(Saying.HELP, scene.post(id).content().words().text());
    assertEquals(Set.of("member", "clinical"), saved.authorship().hands());
    assertEquals(List.of("clinical"), scene.actors(id, "draft.edited"));
    assertEquals(CanonicalJson.of(Map.of("version", saved.version())), scene.facts(id, "draft.edited"));
  }

  @Test
  void an_edit_of_another_version_is_not_kept() {
    var id = scene.begun(false);
    long version = scene.post(id).version();
    scene.done("member", () -> edit(id, version, Saying.plain(Saying.HELP)));
    assertEquals(Code.STALE_VERSION,
        scene.refusal("member", () -> edit(id, version, Saying.plain(Saying.CLAIM))).code());
    assertEquals(Saying.HELP, scene.post(id).content().words().text());
  }

  @Test
  void an_edit_that_changes_nothing_is_no_change() {
    var id = scene.begun(Saying.plain(Saying.SLEEP));
    long version = scene.post(id).version();
    assertEquals(version, scene.done("member", () -> edit(id, version, Saying.plain(Saying.SLEEP))).version());
    assertEquals(List.of(), scene.actors(id, "draft.edited"));
  }

  @Test
  void an_edit_that_cannot_be_kept_leaves_the_draft_as_it_was() {
    var id = scene.begun(false);
    var before = scene.post(id);
    assertEquals(Code.INVALID, scene.refusal("member", () -> edit(id, before.version(), Saying.plain(""))).code());
    assertEquals(before, scene.post(id));
  }

  @Test
  void what_was_handed_in_is_not_edited() {
    var id = scene.inReview(false);
    long version = scene.post(id).version();
    assertEquals(Code.WRONG_STATE, scene.refusal("member", () -> edit(id, version, Saying.plain(Saying.HELP))).code());
  }

  @Test
  void a_co_author_who_is_named_no_more_must_agree_again_and_stays_one_of_the_hands() {
    var id = scene.begun(false, "clinical");
    scene.accepted("clinical", id);
    scene.done("member", () -> edit(id, scene.use(ReadSubmission.class).find(id).orElseThrow().version(),
        Saying.plain(Saying.HELP)));
    scene.done("member", () -> edit(id, scene.use(ReadSubmission.class).find(id).orElseThrow().version(),
        Saying.plain(Saying.HELP, "clinical")));
    assertEquals(List.of("clinical"), scene.post(id).asked());
    assertTrue(scene.post(id).excludes("clinical"));
  }

  @Test
  void only_a_trainee_begins_a_post_in_the_voice_of_one() {
    var refusal = scene.refusal("member", () -> create(Saying.in(Voice.TRAINEE)));
    assertEquals(Code.INVALID, refusal.code());
    assertEquals("Only a trainee speaks as a trainee, and member is none. Choose another voice, such as member.",
        English.of(refusal.sentence()));
    assertEquals(List.of(), posts());
    assertEquals(Voice.TRAINEE, scene.done("trainee", () -> create(Saying.in(Voice.TRAINEE))).content().voice());
  }

  @Test
  void no_edit_gives_a_members_draft_the_voice_of_a_trainee_not_even_one_by_a_trainee() {
    var id = scene.begun(false, "trainee");
    scene.accepted("trainee", id);
    var before = scene.post(id);
    for (var who : List.of("member", "trainee")) {
      var said = scene.refusal(who, () -> edit(id, before.version(), Saying.in(Voice.TRAINEE, "trainee")));
      assertEquals(Code.INVALID, said.code());
    }
    assertEquals(before, scene.post(id));
    assertEquals(List.of(Voice.SOCIETY, Voice.COMMITTEE, Voice.MEMBER), voices("trainee", id));
  }

  @Test
  void a_trainees_draft_speaks_as_a_trainees_whoever_edits_it() {
    var id = scene.done("trainee", () -> create(Saying.plain(Saying.SLEEP, "clinical"))).id();
    scene.accepted("clinical", id);
    long version = scene.post(id).version();
    scene.done("clinical", () -> edit(id, version, Saying.in(Voice.TRAINEE, "clinical")));
    assertEquals(Voice.TRAINEE, scene.post(id).content().voice());
    assertTrue(voices("clinical", id).contains(Voice.TRAINEE));
  }

  @Test
  void whoever_was_a_trainee_goes_on_writing_and_does_not_take_the_voice_again() {
    var begun = scene.done("trainee", () -> create(Saying.in(Voice.TRAINEE)));
    scene.becomes("trainee", Role.MEMBER);
    var mended = scene.done("trainee", () -> edit(begun.id(), begun.version(), spoken(Saying.HELP)));
    assertEquals(spoken(Saying.HELP), scene.post(begun.id()).content());
    var other = scene.done("trainee", () -> edit(begun.id(), mended.version(), Saying.plain(Saying.HELP)));
    assertEquals(Code.INVALID,
        scene.refusal("trainee", () -> edit(begun.id(), other.version(), spoken(Saying.HELP))).code());
  }

  @Test
  void voices_are_offered_to_whoever_may_write() {
    assertEquals(List.of(Voice.SOCIETY, Voice.COMMITTEE, Voice.MEMBER), begins("member"));
    assertEquals(List.of(Voice.values()), begins("trainee"));
    var id = scene.begun(false);
    for (var other : List.of("reviewer", "visitor")) {
      assertEquals(List.of(), begins(other));
      assertEquals(List.of(), voices(other, id));
    }
  }

  private List<Voice> begins(String who) {
    return scene.as(who, () -> scene.use(SaveDraft.class).voices());
  }

  private List<Voice> voices(String who, String id) {
    return scene.as(who, () -> scene.use(SaveDraft.class).voices(id));
  }

  private static Content spoken(String text) {
    var all = Saying.plain(text);
    return new Content(all.kind(), Voice.TRAINEE, all.words(), all.outlets(), all.references(), all.statements(),
        all.coAuthors());
  }

  private Decision<Submission> create(Content content) {
    return scene.use(SaveDraft.class).create(content);
  }

  private Decision<Submission> edit(String id, long version, Content content) {
    return scene.use(SaveDraft.class).edit(id, version, content);
  }

  private List<Submission> posts() {
    var all = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), 10);
    var everything = Sight.of(scene.person("auditor"));
    return scene.stored(tables -> tables.submissions().list(everything, all)).items();
  }
}
