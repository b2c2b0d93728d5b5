package org.imprimatur.submission.sent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Disclaimer;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.pack.model.PackCases;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.Shipped;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Outcome;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Copy;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.ListedAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the words in which a post goes out. */
class CopyTest {

  private static final String HARMLESS = "Early care matters. Ask your program about theirs.";
  private static final String NUMBER = "My patient was seen here, SSN 078-05-1120.";

  static List<Draft> ordinary() throws IOException {
    var text = Files.readString(Path.of("src/test/resources/ordinary-posts/posts.txt"));
    return PackCases.read(new PackFiles(Map.of("posts", text)), "posts");
  }

  @ParameterizedTest
  @MethodSource("org.imprimatur.channel.model.ChannelId#all")
  void a_text_for_one_channel_is_screened_as_it_stands_there(ChannelId channel) {
    var galley = set(content(HARMLESS, Map.of(channel, NUMBER), List.of(), List.of(), List.of()));
    assertEquals(Outcome.BLOCK, galley.screening().outcome());
    var finding = galley.screening().of(Severity.BLOCK).get(0);
    assertTrue(
        finding.message().english()
            .matches("(?s)(?:On|In) " + Phrasebook.english().say(channel.profile().spoken()) + ".*078-05-1120.*"),
        finding.message().english());
    assertEquals(new Span(0, HARMLESS.length()), finding.span());
    assertEquals(List.of(), finding.suggestions());
  }

  @Test
  void a_text_for_a_channel_to_which_the_post_does_not_go_is_not_sent_and_not_screened() {
    var content = new Content(Kind.POST, Voice.MEMBER,
        new Content.Words("", HARMLESS, Map.of(Networks.LINKEDIN, NUMBER), List.of(), "en"),
        new Content.Outlets(Set.of(Networks.X), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(declared(List.of()), Map.of(), List.of(), Map.of()), List.of());
    assertEquals(List.of(), set(content).screening().findings());
  }

  @Test
  void a_post_of_a_thread_is_read_alone_and_knows_the_sources_of_the_others() {
    var claim =
        "Studies show that 40 percent of the residents sleep better after the change. " + "It took a year. ".repeat(20);
    var thread = set(new Content(Kind.THREAD, Voice.COMMITTEE,
        new Content.Words("", claim + "The source: https://doi.org/10.5555/12345678", Map.of(), List.of(), "en"),
        new Content.Outlets(Set.of(Networks.X), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(declared(List.of()), Map.of(), List.of(), Map.of()), List.of()));
    assertTrue(thread.renderings().get(0).segments().size() > 1, thread.renderings().toString());
    assertEquals(List.of(), rules(thread.screening().of(Severity.JUSTIFY)));
  }

  @Test
  void a_post_that_says_alone_what_the_whole_denies_is_found() {
    var text = "Do not stop your antidepressants suddenly.";
    var whole = content(text, Map.of(), List.of(), List.of(), List.of());
    var thread =
        content(text, Map.of(), List.of("Do not", "stop your antidepressants suddenly."), List.of(), List.of());
    assertEquals(List.of(), asked(set(whole)));
    assertEquals(List.of("advice-medication-imperative"), rules(asked(set(thread))));
    assertTrue(
        asked(set(thread)).get(0).message().english().startsWith("In post 2 of 2 on X, in post 2 of 2 on Mastodon"),
        asked(set(thread)).toString());
  }

  @Test
  void a_number_broken_between_two_posts_is_found_and_said_once() {
    var content =
        content("", Map.of(), List.of("The form says SSN 078-05-", "1120, and nobody saw it."), List.of(), List.of());
    var found = set(content).screening().of(Severity.BLOCK);
    assertEquals(List.of("phi-direct-identifier"), rules(found), found.toString());
    assertEquals("078-05-\n\n1120", found.get(0).span().of(content.words().whole()));
    var threaded = content("See both posts.", Map.of(),
        List.of("The form says SSN 078-05-", "1120, and nobody saw it."), List.of(), List.of());
    assertEquals(List.of("phi-direct-identifier"), rules(set(threaded).screening().of(Severity.BLOCK)));
  }

  static Stream<Content> broken() {
    var declared = declared(List.of("Fees from Acme, ref 078-05-", "1120"));
    return Stream.of(
        new Content(Kind.POST, Voice.MEMBER,
            new Content.Words("The form says SSN 078-05-", "1120, and nobody saw it.", Map.of(), List.of(), "en"),
            new Content.Outlets(Set.of(Networks.X), Optional.empty()), new Content.References(List.of(), List.of()),
            new Content.Statements(declared(List.of()), Map.of(), List.of(), Map.of()), List.of()),
        new Content(Kind.POST, Voice.MEMBER, new Content.Words("", HARMLESS, Map.of(), List.of(), "en"),
            new Content.Outlets(Set.of(Networks.X), Optional.empty()), new Content.References(List.of(), List.of()),
            new Content.Statements(declared, Map.of(), List.of(), Map.of()), List.of()),
        content(HARMLESS, Map.of(), List.of(), List.of("The form, SSN 078-05-", "1120"), List.of()),
        content(HARMLESS, Map.of(), List.of(), List.of(),
            List.of(new ListedAccount("someone", "Some One, SSN 078-05-", "1120"))));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void a_number_broken_between_two_fields_is_found_and_said_once(Content content) {
    var found = set(content).screening().of(Severity.BLOCK);
    assertEquals(List.of("phi-direct-identifier"), rules(found), found.toString());
    assertTrue(
        found.get(0).message().english()
            .matches("(?s)(From one field into the next|In the name of @someone).*078-05-.*"),
        found.toString());
  }

  @Test
  void a_listed_account_on_a_server_of_its_own_is_no_mail_address() {
    for (var handle : List.of("parityproject@mastodon.social", "@parityproject@mastodon.social")) {
      var listed = List.of(new ListedAccount(handle, "The Parity Project", "https://parity.example/about"));
      var content = content("I follow @parityproject@mastodon.social.", Map.of(), List.of(), List.of(), listed);
      assertEquals(List.of(), rules(set(content).screening().of(Severity.BLOCK)), handle);
    }
  }

  @Test
  void a_field_can_call_for_a_reviewer() {
    var said =
        set(content(HARMLESS, Map.of(), List.of(), List.of("My new book is available for pre-order."), List.of()))
            .screening();
    assertEquals(Set.of("chair"), said.reviewers());
    assertEquals(Outcome.REVIEW, said.outcome());
  }

  @Test
  void a_tie_that_names_a_company_is_not_asked_to_be_disclosed() {
    var content = new Content(Kind.POST, Voice.MEMBER, new Content.Words("", HARMLESS, Map.of(), List.of(), "en"),
        new Content.Outlets(Set.of(Networks.X), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(declared(List.of("Speaker fees from Acme Pharma", "Paid consultant of Example Devices")),
            Map.of(), List.of(), Map.of()),
        List.of());
    assertEquals(List.of(), rules(set(content).screening().findings()));
  }

  @Test
  void addresses_and_names_of_sources_and_accounts_raise_nothing() {
    var galley = set(content(
        HARMLESS, Map.of(),
        List.of(),
        List.of("https://doi.org/10.1056/NEJMoa2034577", "PMID: 33301246",
            "https://www.nejm.org/doi/full/10.1056/NEJMoa1234567", "10.1176/appi.ajp.2020.20060888"),
        List.of(
            new ListedAccount("CollabCareNotes", "Collaborative Care Notes", "https://collabcare.example"),
            new ListedAccount("janedoemd", "Dr. Jane Doe, University of Somewhere",
                "https://somewhere.example/people/jane-doe"))));
    assertEquals(List.of(), asked(galley));
  }

  @Test
  void the_lines_of_the_catalogue_raise_nothing_in_any_rendering() {
    var ids = Catalogue.shipped().entries().stream().map(Disclaimer::id).collect(Collectors.toSet());
    var all = new Finding(new Finding.Origin("test-all", Category.CHANNEL, "", Message.valueOf("s")), new Span(0, 1),
        new Finding.Demands(Severity.ADVISE, ids, Set.of()), Message.valueOf("All."), List.of());
    var policy = new Policy(Shipped.book(), List.of(new Rule() {
      @Override
      public String id() {
        return "test-all";
      }

      @Override
      public List<Finding> check(Draft draft, Directory directory) {
        return List.of(all);
      }
    }), Directory.example(), Phrasebook::everyLanguage);
    var galley = set(content(HARMLESS, Map.of(), List.of(), List.of(), List.of()), policy);
    assertTrue(galley.renderings().get(0).disclaimers().size() > 15, galley.renderings().toString());
    assertEquals(List.of("test-all"), rules(galley.screening().findings()));
  }

  @ParameterizedTest
  @MethodSource("ordinary")
  void an_ordinary_post_raises_no_more_alarms_on_its_channels_than_by_its_text(Draft draft) {
    var genre = draft.genre();
    var enclosed = draft.enclosed();
    var accounts =
        enclosed.accounts().stream().map(each -> new ListedAccount(each.handle(), each.claimedName(), each.proof()))
            .toList();
    var content = new Content(
        Kind.valueOf(genre.kind().toUpperCase(Locale.ROOT)), Voice.valueOf(genre.voice().toUpperCase(Locale.ROOT)),
        new Content.Words(draft.title(), draft.text(), Map.of(), List.of(), genre.language()),
        new Content.Outlets(Set.copyOf(ChannelId.all()), Optional.empty()),
        new Content.References(enclosed.sources(), accounts),
        new Content.Statements(declared(draft.declarations().interests()), Map.of(), List.of(), Map.of()), List.of());
    assertEquals(List.of(), asked(set(content)));
  }

  @Test
  void the_same_copy_gives_the_same_galley() {
    var content = content(HARMLESS, Map.of(Networks.X, "Suicide can be prevented. " + NUMBER), List.of(),
        List.of(NUMBER), List.of());
    assertEquals(set(content), set(content));
  }

  private static Content content(
      String text, Map<ChannelId, String> variants, List<String> segments, List<String> sources,
      List<ListedAccount> accounts) {
    return new Content(Kind.POST, Voice.COMMITTEE, new Content.Words("", text, variants, segments, "en"),
        new Content.Outlets(Set.copyOf(ChannelId.all()), Optional.empty()), new Content.References(sources, accounts),
        new Content.Statements(declared(List.of()), Map.of(), List.of(), Map.of()), List.of());
  }

  private static Declarations declared(List<String> interests) {
    return new Declarations(Optional.of(Declarations.Patient.NONE), Optional.of(interests),
        Optional.of(Declarations.Ai.NONE), true);
  }

  private static Galley set(Content content) {
    return set(content, Shipped.policy());
  }

  private static Galley set(Content content, Policy policy) {
    return Galley.of(copy(content).manuscript(new Renderer(Catalogue.shipped())).proof(policy));
  }

  private static Copy copy(Content content) {
    return new Copy(content, "By Asha Rao, MD", content.voice(), Map.of("SOCIETY", "Prairie Psychiatric Society"));
  }

  private static List<Finding> asked(Galley galley) {
    return galley.screening().findings().stream().filter(finding -> finding.severity() != Severity.ADVISE).toList();
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::ruleId).toList();
  }
}
