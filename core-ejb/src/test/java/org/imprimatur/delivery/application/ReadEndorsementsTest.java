package org.imprimatur.delivery.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Endorsement;
import org.imprimatur.delivery.model.Note;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.RenderRequest;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.DeliveryState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadEndorsementsTest {

  private static final ListedAccount LISTED = new ListedAccount("Ann", "Ann Kim", "https://ann.example");

  private final Feed feed = new Feed();

  @ParameterizedTest
  @ValueSource(strings = {"Follow @ann.", "@Ann says so", "so says @ANN", "(@ann)", "@ann, and others", "@ann!\nMore.",
    "@annabel is not @ann", "ann@example.org and @ann"})
  void a_post_whose_text_names_an_account_stands_in_its_ledger(String text) {
    var post = live(text);
    assertEquals(List.of(post), posts(of("member", "ann")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Follow @annabel.", "@ann_kim", "@ann.kim.example", "@ann-kim", "@ann@society.example",
    "mail to me@ann.example", "@anné", "Ann says so"})
  void a_post_that_names_another_account_or_an_address_does_not(String text) {
    live(text);
    assertEquals(List.of(), posts(of("member", "ann")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "@ann", " @ANN "})
  void one_asks_for_an_account_however_it_is_written(String handle) {
    var post = live("Read this.", LISTED);
    var line = of("member", handle).answer().orElseThrow().items().get(0);
    assertEquals(List.of("ann", post, "Ann Kim", "https://ann.example"),
        List.of(line.handle(), line.submission(), line.claimedName(), line.proof()));
  }

  @Test
  void an_account_that_the_text_only_names_is_said_to_be_nobodys() {
    live("Follow @ann.");
    var line = of("member", "ann").answer().orElseThrow().items().get(0);
    assertEquals(List.of("", "", ""), List.of(line.claimedName(), line.proof(), line.disclaimer()));
  }

  @Test
  void the_line_that_it_is_no_endorsement_is_named_with_its_version() {
    live("Read this.", LISTED);
    var line = of("member", "ann").answer().orElseThrow().items().get(0);
    assertEquals("no-endorse-accounts", line.disclaimer().split("/")[0], line.disclaimer());
  }

  @Test
  void proofs_are_not_shown_to_whoever_only_keeps_the_server() {
    live("Read this.", LISTED);
    var line = of("admin", "ann").answer().orElseThrow().items().get(0);
    assertEquals(List.of("Ann Kim", ""), List.of(line.claimedName(), line.proof()));
  }

  @Test
  void a_visitor_and_a_closed_account_read_nothing() {
    live("Follow @ann.");
    feed.scene.closed("member");
    assertEquals(Optional.of(Code.NOT_ALLOWED), of("a visitor", "ann").objection().map(Refusal::code));
    assertEquals(Optional.of(Code.NOT_ALLOWED), of("member", "ann").objection().map(Refusal::code));
  }

  @Test
  void what_is_not_yet_out_or_has_come_down_endorses_nobody() {
    stored("Follow @ann.", DeliveryState.SENDING);
    stored("Follow @ann.", DeliveryState.TAKEDOWN_PENDING);
    stored("Follow @ann.", DeliveryState.GONE);
    assertEquals(List.of(), posts(of("member", "ann")));
  }

  @Test
  void the_newest_come_first_page_by_page() {
    var first = live("Follow @ann.");
    live("Sleep is worth talking about.");
    var second = live("Follow @ann.");
    var third = live("Follow @ann.");
    var page = of("member", "ann", Optional.empty(), 2);
    assertEquals(List.of(third, second), posts(page));
    var rest = of("member", "ann", page.answer().orElseThrow().next(), 2);
    assertEquals(List.of(first), posts(rest));
    assertEquals(Optional.empty(), rest.answer().orElseThrow().next());
  }

  @Test
  void what_goes_out_meanwhile_moves_nothing_to_the_next_page() {
    var first = live("Follow @ann.");
    live("Follow @ann.");
    var next = of("member", "ann", Optional.empty(), 1).answer().orElseThrow().next();
    live("Follow @ann.");
    assertEquals(List.of(first), posts(of("member", "ann", next, 5)));
  }

  @Test
  void a_cursor_goes_on_for_its_reader_and_its_account_only() {
    live("Follow @ann and @bea.");
    live("Follow @ann and @bea.");
    var next = of("member", "ann", Optional.empty(), 1).answer().orElseThrow().next();
    assertEquals(Optional.of(Code.CURSOR_INVALID), of("chair", "ann", next, 1).objection().map(Refusal::code));
    assertEquals(Optional.of(Code.CURSOR_INVALID), of("member", "bea", next, 1).objection().map(Refusal::code));
  }

  private String live(String text, ListedAccount... listed) {
    return stored(text, DeliveryState.LIVE, listed);
  }

  private String stored(String text, DeliveryState state, ListedAccount... listed) {
    feed.scene.later(Duration.ofSeconds(1));
    var at = feed.scene.clock();
    var declared = new Declarations(Optional.of(Declarations.Patient.NONE), Optional.of(List.of()),
        Optional.of(Declarations.Ai.NONE), true);
    var content = new Content(Kind.POST, Voice.MEMBER,
        new Content.Words("", text, Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(), Optional.empty()), new Content.References(List.of(), List.of(listed)),
        new Content.Statements(declared, Map.of(), List.of(), Map.of()), List.of());
    var post = Submission.begin(new Ids().next(), "member", content, at);
    Set<String> lines = listed.length == 0 ? Set.of() : Set.of("no-endorse-accounts");
    var renderings = new Renderer(Catalogue.shipped())
        .render(RenderRequest.ofText(text, Set.of(ChannelId.WEB), lines, "The Society"));
    var revision = Revision.freeze(post.id(), 1, content, "By Ada", renderings, new Screening("7", List.of()), at);
    var order = new Delivery.Order(post.id(), 1, ChannelId.WEB, revision.contentHash());
    feed.scene.bySystem(() -> {
      feed.scene.use(Submissions.class).add(post);
      feed.scene.use(Submissions.class).add(revision);
      feed.deliveries()
          .add(new Delivery(new Ids().next(), order, state, Feed.ADDRESS, Note.NONE, at, 1, Optional.empty()));
    });
    return post.id();
  }

  private Decision<Page<Endorsement>> of(String who, String handle) {
    return of(who, handle, Optional.empty(), 20);
  }

  private Decision<Page<Endorsement>> of(String who, String handle, Optional<String> cursor, int limit) {
    return feed.scene.as(who, () -> feed.scene.use(ReadEndorsements.class).of(handle, cursor, limit));
  }

  private static List<String> posts(Decision<Page<Endorsement>> page) {
    return page.answer().orElseThrow().items().stream().map(Endorsement::submission).toList();
  }
}
