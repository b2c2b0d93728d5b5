package org.imprimatur.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static final Draft DRAFT = Draft.ofText("A cure for all.");

  private final List<Finding> ofThePack = new ArrayList<>();
  private final List<Draft> readByCode = new ArrayList<>();

  @Test
  void findings_are_told_in_the_order_of_the_text_then_of_their_rules() {
    ofThePack.addAll(List.of(finding("0", 2, 15), finding("c", 2, 6), finding("b", 2, 6), finding("a", 3, 4)));
    assertEquals(List.of("code", "b", "c", "0", "a"), screened(Directory.example()));
  }

  @Test
  void a_screening_names_the_pack_and_the_directory_that_it_used() {
    var directory = new Directory(SocietyProfile.example(), Set.of("ada"));
    var screening = policy(directory).proofread(DRAFT).with(List.of());
    assertEquals(List.of("pack/3", directory.version()),
        List.of(screening.policyVersion(), screening.directoryVersion()));
    assertNotEquals(Directory.example().version(), directory.version());
  }

  @Test
  void a_rule_in_code_leaves_the_word_to_a_rule_of_the_pack() {
    ofThePack.add(finding("graver", 2, 6));
    assertEquals(List.of("graver"), screened(Directory.example()));
  }

  @Test
  void a_rule_of_the_pack_leaves_the_word_to_another() {
    ofThePack.addAll(List.of(finding("milder", 0, 15), finding("c", 2, 6)));
    assertEquals(List.of("code", "c"), screened(Directory.example()));
  }

  @Test
  void accounts_that_are_listed_are_read_with_the_text_and_not_again_with_each_part() {
    var listed = new Draft("A title", "Text.", Draft.Genre.MEMBERS_POST,
        new Draft.Enclosed(List.of(), List.of(new Draft.Account("@ada", "Ada", "")), List.of()), Draft.Declared.NOTHING,
        Map.of());
    policy(Directory.example()).proofread(listed).with(List.of());
    assertEquals(List.of("Text. 1", "A title 0", "@ada\n\nAda\n\n 0"),
        readByCode.stream().map(draft -> draft.text() + " " + draft.enclosed().accounts().size()).toList());
  }

  @Test
  void a_part_for_one_channel_is_read_as_it_goes_there_and_others_as_the_draft_does() {
    var draft = new Draft("A title", "Text.", new Draft.Genre("post", "member", "en", "web"), Draft.Enclosed.NOTHING,
        Draft.Declared.NOTHING, Map.of());
    var part = new Part(List.of(Sentence.of(Where.IN_TITLE)), "On X.", "Text.", Part.Kind.TEXT, "x");
    var found = policy(Directory.example()).proofread(draft).with(List.of(part)).findings();
    assertEquals(List.of("code"), found.stream().map(Finding::ruleId).toList());
    assertEquals(List.of("Text. web", "A title web", "On X. x"),
        readByCode.stream().map(read -> read.text() + " " + read.genre().channel()).toList());
  }

  private List<String> screened(Directory directory) {
    return policy(directory).proofread(DRAFT).with(List.of()).findings().stream().map(Finding::ruleId).toList();
  }

  private Policy policy(Directory directory) {
    return new Policy(new OfThePack(ofThePack), List.of(new InCode(readByCode)), directory,
        said -> Message.valueOf(said.what().name()));
  }

  private static Finding finding(String rule, int start, int end) {
    return new Finding(new Finding.Origin(rule, Category.CLAIM, "", Message.NOTHING), new Span(start, end),
        Finding.Demands.only(Severity.JUSTIFY),
        Message.valueOf("m"), List.of());
  }

  /** Minds every draft, mildly, and keeps what it read. */
  private record InCode(List<Draft> read) implements Rule {

    @Override
    public String id() {
      return "code";
    }

    @Override
    public Set<String> yields() {
      return Set.of("graver");
    }

    @Override
    public List<Finding> check(Draft draft, Directory directory) {
      read.add(draft);
      return List.of(new Finding(new Finding.Origin(id(), Category.CLAIM, "", Message.NOTHING), new Span(0, 1),
          Finding.Demands.only(Severity.ADVISE),
          Message.valueOf("m"), List.of()));
    }
  }

  private record OfThePack(List<Finding> found) implements Rules {

    @Override
    public String version() {
      return "pack/3";
    }

    @Override
    public boolean asksForChannel() {
      return true;
    }

    @Override
    public Map<String, Set<String>> yields() {
      return Map.of("milder", Set.of("c"));
    }

    @Override
    public List<Finding> findings(Draft draft) {
      return found;
    }

    @Override
    public Function<Draft, List<Finding>> amid(Draft whole) {
      return draft -> List.of();
    }

    @Override
    public List<Finding> mended(Draft draft) {
      return List.of();
    }
  }
}
