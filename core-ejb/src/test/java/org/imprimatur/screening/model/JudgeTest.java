package org.imprimatur.screening.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Part;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.screening.model.Question.Beside;
import org.imprimatur.screening.model.Question.Declarations;
import org.imprimatur.screening.model.Question.Heading;
import org.imprimatur.screening.model.Question.ListedAccount;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

  private static final Message NOT_SAID = new Message("Do not say it.", Map.of("es", "No lo diga."));

  private static final Heading OPEN = new Heading(null, null, null, null);
  private static final Beside NOTHING = new Beside(null, null, null, null, null);

  private Draft asked;
  private List<Part> shown;
  private List<Finding> findings = List.of();

  @Test
  void a_text_alone_is_a_members_english_post_for_the_feed() {
    var answer = answer(text("Hello."));
    assertEquals(
        new Draft("", "Hello.", new Draft.Genre("post", "member", "en", "web"), Draft.Enclosed.NOTHING,
            Draft.Declared.NOTHING, Map.of()),
        asked);
    assertEquals("PASS", answer.outcome());
    assertEquals(List.of(), answer.disclaimers());
  }

  @Test
  void an_answer_names_its_question_and_what_it_was_judged_by() {
    var answer = answer(text("Hello."));
    assertEquals(List.of(7, "policy/3", "directory/5"),
        List.of(answer.id(), answer.versions().policyVersion(), answer.versions().directoryVersion()));
  }

  @ParameterizedTest
  @NullAndEmptySource
  void nothing_cannot_be_judged(String text) {
    assertEquals("The text has 0 characters; a screening takes 1 to 100,000.", refusal(text(text)));
  }

  @Test
  void a_text_has_at_most_a_hundred_thousand_code_units() {
    assertEquals(100_000, answer(text("\uD83D\uDE00".repeat(50_000))).measure().length());
    assertEquals("The text has 100,001 characters; a screening takes 1 to 100,000.",
        refusal(text("a".repeat(100_001))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "\uD800", "\uDFFF"})
  void half_of_a_character_cannot_be_judged(String text) {
    assertEquals("The text holds half of a surrogate pair. Send whole characters.", refusal(text(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {" Hello. ", "cafe\u0301", "\u202Ea\u202C", "\uFEFFa", "a\r\nb"})
  void a_text_is_neither_trimmed_nor_normalised(String text) {
    answer(text(text));
    assertEquals(text, asked.text());
  }

  static Stream<Arguments> unknown() {
    return Stream.of(
        Arguments.of("channel", new Question("a", "X", null, OPEN, NOTHING)),
        Arguments.of("kind", asked(new Heading(null, "X", null, null))),
        Arguments.of("voice", asked(new Heading(null, null, "X", null))));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void a_word_that_means_nothing_is_refused_with_those_that_do(String member, Question question) {
    var refusal = refusal(question);
    assertTrue(refusal.startsWith("The member " + member + " is \"X\"; it must be one of "), refusal);
  }

  @ParameterizedTest
  @CsvSource({"channel, x", "kind, newsletter", "voice, trainee"})
  void the_words_that_do_are_those_on_the_wire(String member, String word) {
    var refusals = unknown().filter(each -> each.get()[0].equals(member)).map(each -> (Question) each.get()[1]);
    assertTrue(Arrays.asList(refusal(refusals.findFirst().orElseThrow()).split("\\W+")).contains(word));
  }

  @Test
  void a_content_warning_is_read_by_itself_and_into_the_text() {
    answer(warned("grief"));
    assertEquals(List.of("grief FIELD", "grief\nHello. JOINED"),
        shown.stream().map(part -> part.words() + " " + part.kind()).toList());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "\n\t"})
  void a_blank_content_warning_is_none(String warning) {
    answer(warned(warning));
    assertEquals(List.of(), shown);
  }

  @Test
  void a_content_warning_counts_where_the_channel_counts_it() {
    assertEquals(11, answer(warned("grief")).measure().length());
  }

  @Test
  void facets_carry_their_bytes() {
    var link = answer(new Question("\u00E9 a.org", "bluesky", null, OPEN, NOTHING)).entities().get(0);
    assertEquals(new Answer.EntityLine("url", 2, 7, "https://a.org", 3, 8), link);
  }

  static Stream<Arguments> declared() {
    return Stream.of(
        Arguments.of(null, Map.of()),
        Arguments.of(new Declarations(null, null, null, null), Map.of()),
        Arguments.of(new Declarations(null, null, null, false), Map.of()),
        Arguments.of(new Declarations("none", null, null, null), Map.of("interestsDeclared", "no")),
        Arguments.of(new Declarations(null, null, "none", null), Map.of("interestsDeclared", "no")),
        Arguments.of(new Declarations(null, null, null, true), Map.of("interestsDeclared", "no")),
        Arguments.of(new Declarations(null, "none", null, null), Map.of("interestsDeclared", "yes")),
        Arguments.of(new Declarations(null, List.of(), null, null), Map.of("interestsDeclared", "yes")));
  }

  @ParameterizedTest
  @MethodSource("declared")
  void who_began_to_declare_has_or_has_not_declared_interests(Declarations said, Map<String, String> about) {
    answer(declaring(said, null));
    assertEquals(about, asked.about());
  }

  @Test
  void where_nothing_is_declared_it_may_be_said_that_interests_were() {
    answer(declaring(null, Map.of("interestsDeclared", "yes")));
    assertEquals(Map.of("interestsDeclared", "yes"), asked.about());
  }

  @Test
  void what_is_declared_outweighs_what_is_said_of_it() {
    answer(declaring(new Declarations("none", null, null, null), Map.of("interestsDeclared", "yes")));
    assertEquals(Map.of("interestsDeclared", "no"), asked.about());
  }

  @Test
  void ties_help_and_checks_are_declared() {
    answer(declaring(new Declarations("composite", List.of("Speaker for Acme"), "assisted", true), null));
    assertEquals(new Draft.Declared("composite", List.of("Speaker for Acme"), true, true), asked.declarations());
  }

  @Test
  void interests_are_the_word_none_or_a_list_of_texts() {
    assertEquals("The member declarations.interests is neither \"none\" nor a list of texts. Send one of them.",
        refusal(declaring(new Declarations(null, "Acme", null, null), null)));
    assertEquals("The member declarations.interests[1] is no text; it must be a text.",
        refusal(declaring(new Declarations(null, Arrays.asList("Acme", null, 3), null, null), null)));
  }

  @Test
  void what_is_not_there_in_a_list_is_left_out() {
    answer(new Question("a", null, null, OPEN, new Beside(Arrays.asList("doi:1", null),
        Arrays.asList(null, new ListedAccount("@ana", null, null)), null, null, null)));
    assertEquals(List.of("doi:1"), asked.enclosed().sources());
    assertEquals(List.of(new Draft.Account("@ana", "", "")), asked.enclosed().accounts());
  }

  @Test
  void what_carries_too_much_beside_its_text_is_not_judged() {
    var sources = Collections.nCopies(Draft.MOST + 1, "doi:1");
    var question = new Question("a", null, null, OPEN, new Beside(sources, null, null, null, null));
    assertEquals(Unanswerable.TOO_MANY,
        assertThrows(BadQuestion.class, () -> answer(question)).sentence().what());
  }

  @Test
  void a_fact_that_no_rule_can_read_is_refused() {
    assertEquals("There is no fact called \"mood\"; there are reply, embargoed, sponsored, interestsDeclared.",
        refusal(declaring(null, Map.of("mood", "yes"))));
  }

  @Test
  void a_finding_is_said_in_the_judges_language_with_the_words_it_is_about() {
    findings = List.of(finding(new Span(3, 8), Set.of()));
    var line = answer(text("\uD83D\uDE00 cures all.")).findings().get(0);
    assertEquals(List.of("cures", "No lo diga.", "REVIEW"),
        List.of(line.place().match(), line.message(), line.outcome()));
  }

  @Test
  void a_finding_without_a_subtype_has_none_on_the_wire() {
    findings = List.of(finding(new Span(0, 1), Set.of()));
    assertNull(answer(text("Hello.")).findings().get(0).rule().subtype());
  }

  @Test
  void a_disclaimer_that_a_finding_brings_in_is_shown_once_as_on_the_channel() {
    findings = List.of(finding(new Span(0, 1), Set.of("crisis-988")), finding(new Span(1, 2), Set.of("crisis-988")));
    var lines = answer(new Question("Hello.", "x", null, OPEN, NOTHING))
        .disclaimers();
    assertEquals(List.of("crisis-988"), lines.stream().map(Answer.DisclaimerLine::id).toList());
    assertTrue(lines.get(0).text().startsWith("In crisis? Call or text 988"), lines.get(0).text());
  }

  private static Question asked(Heading heading) {
    return new Question("a", null, null, heading, NOTHING);
  }

  private Answer answer(Question question) {
    var judge = new Judge(manuscript -> {
      var screening = new Screening("policy/3", "directory/5", findings);
      var set = manuscript.press().apply(screening.inserts());
      asked = manuscript.draft();
      shown = manuscript.words().apply(set);
      return new Proof<>(screening, set);
    }, new Renderer(Catalogue.shipped()), "Prairie Psychiatric Society", "es");
    return judge.answer(7, question);
  }

  private String refusal(Question question) {
    return English.of(assertThrows(BadQuestion.class, () -> answer(question)).sentence());
  }

  private static Finding finding(Span span, Set<String> inserts) {
    return new Finding(new Finding.Origin("claim.cure", Category.CLAIM, "", Message.valueOf("s")), span,
        new Finding.Demands(Severity.JUSTIFY, inserts, Set.of()), NOT_SAID, List.of());
  }

  private static Question text(String text) {
    return new Question(text, null, null, OPEN, NOTHING);
  }

  private static Question warned(String warning) {
    return new Question("Hello.", "mastodon", warning, OPEN, NOTHING);
  }

  private static Question declaring(Declarations said, Map<String, String> facts) {
    return new Question("Hello.", null, null, OPEN, new Beside(null, null, said, null, facts));
  }
}
