package org.imprimatur.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;

class ProofreadingTest {

  private static final String TEXT = "Rest helps.";

  private final Words rules = new Words();

  @Test
  void what_is_wrong_in_the_text_is_told_at_its_place() {
    var findings = read("A cure.").with(List.of()).findings();
    assertEquals(List.of(new Span(2, 6)), findings.stream().map(Finding::span).toList());
  }

  @Test
  void a_part_that_is_the_text_itself_is_not_read_again() {
    read("A cure.").with(List.of(part("A cure.", "A cure.", "x")));
    assertEquals(List.of("A cure."), rules.read);
  }

  @Test
  void the_text_amid_other_words_is_read_again() {
    read(TEXT).with(List.of(part(TEXT, "More.", "x")));
    assertEquals(List.of(TEXT, TEXT + " amid More."), rules.read);
  }

  @Test
  void the_same_words_on_two_channels_are_read_and_told_once_with_both_places() {
    var findings = read(TEXT).with(List.of(part("A cure.", TEXT, "x"), part("A cure.", TEXT, "web"))).findings();
    assertEquals(List.of(TEXT, "A cure. amid " + TEXT), rules.read);
    assertEquals(List.of("On x, on web, \u201ccure\u201d: No."),
        findings.stream().map(finding -> finding.message().english()).toList());
  }

  @Test
  void where_a_condition_asks_for_the_channel_each_is_read_as_it_goes_there() {
    rules.channels = true;
    read(TEXT).with(List.of(part(TEXT, TEXT, "x"), part(TEXT, TEXT, "web")));
    assertEquals(List.of(TEXT, TEXT + " amid " + TEXT + " on x", TEXT + " amid " + TEXT + " on web"), rules.read);
  }

  @Test
  void words_that_were_read_are_not_read_when_others_change() {
    var reading = read(TEXT);
    reading.with(List.of(part("A cure.", TEXT, "x")));
    reading.with(List.of(part("A cure.", TEXT, "x"), part("A care.", TEXT, "x")));
    assertEquals(List.of(TEXT, "A cure. amid " + TEXT, "A care. amid " + TEXT), rules.read);
  }

  @Test
  void the_second_reading_tells_again_what_the_first_told() {
    var reading = read(TEXT);
    var parts = List.of(part("A cure.", TEXT, "x"));
    assertEquals(reading.with(parts), reading.with(parts));
  }

  @Test
  void texts_that_were_joined_are_read_only_for_what_is_broken_between_them() {
    read(TEXT).with(List.of(new Part(List.of(on("x")), "A cure", TEXT, Part.Kind.JOINED, "x")));
    assertEquals(List.of(TEXT, "mended A cure"), rules.read);
  }

  @Test
  void what_is_broken_between_texts_that_were_joined_is_told() {
    var joined = new Part(List.of(on("x")), "A cu\nre", TEXT, Part.Kind.JOINED, "x");
    assertEquals(1, read(TEXT).with(List.of(joined)).findings().size());
  }

  @Test
  void what_a_draft_carries_beside_its_text_is_read_without_asking() {
    var draft = new Draft("A cure", TEXT, Draft.Genre.MEMBERS_POST, Draft.Enclosed.NOTHING, Draft.Declared.NOTHING,
        Map.of());
    assertEquals(1, new Proofreading(policy(), draft).with(List.of()).findings().size());
  }

  private Proofreading read(String text) {
    return new Proofreading(policy(), Draft.ofText(text));
  }

  private Policy policy() {
    return new Policy(rules, List.of(), Directory.example(), said -> Message.valueOf(said.facts().isEmpty()
        ? said.what().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : "on " + said.facts().get("channel")));
  }

  private static Part part(String words, String amid, String channel) {
    return new Part(List.of(on(channel)), words, amid, Part.Kind.TEXT, channel);
  }

  private static Sentence on(String channel) {
    return new Sentence(Where.IN_TITLE, Map.of("channel", channel));
  }

  /** Rules that want no cure, and remember what they read. */
  private static final class Words implements Rules {

    private final List<String> read = new ArrayList<>();
    private boolean channels;

    @Override
    public String version() {
      return "v";
    }

    @Override
    public boolean asksForChannel() {
      return channels;
    }

    @Override
    public Map<String, Set<String>> yields() {
      return Map.of();
    }

    @Override
    public List<Finding> findings(Draft draft) {
      return of(draft, draft.text());
    }

    @Override
    public Function<Draft, List<Finding>> amid(Draft whole) {
      return draft -> of(draft, draft.text() + " amid " + whole.text()
          + (channels && !draft.genre().channel().isEmpty() ? " on " + draft.genre().channel() : ""));
    }

    @Override
    public List<Finding> mended(Draft draft) {
      read.add("mended " + draft.text());
      return draft.text().contains("cu\nre") ? List.of(no(draft.text().indexOf("cu"), 5)) : List.of();
    }

    private List<Finding> of(Draft draft, String remembered) {
      read.add(remembered);
      int at = draft.text().indexOf("cure");
      return at < 0 ? List.of() : List.of(no(at, 4));
    }

    private static Finding no(int at, int length) {
      return new Finding(new Finding.Origin("r", Category.CLAIM, "", Message.NOTHING), new Span(at, at + length),
          Finding.Demands.only(Severity.BLOCK), Message.valueOf("No."), List.of());
    }
  }
}
