package org.imprimatur.pack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.society.Societies;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.Version;
import org.junit.jupiter.api.Test;

/** A rulebook knows what is the society's own, and is made anew when that is something else. */
class CompiledPacksTest {

  private static final PackFiles FILES = new PackFiles(Map.of("pack.yaml", """
      name: p
      version: 1
      title: P
      patterns:
        mail: ['[a-z]+@[a-z.]+']
        voice: ['\\b(?:{society-name})\\b']
      rules:
        - id: mail
          family: privacy
          severity: block
          source: the house
          find: [{any: mail, check: not-own}]
          message: A mail address.
        - id: voice
          family: integrity
          severity: block
          source: the house
          find: [voice]
          message: The society speaks.
      """));

  private static final String MAIL = "office@lakeside.example";
  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

  private final Societies.Kept said = new Societies.Kept();
  private Duration passed = Duration.ZERO;
  private final Clock clock = new Clock() {
    @Override
    public Instant instant() {
      return NOON.plus(passed);
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  };
  private final CompiledPacks packs = new CompiledPacks(clock, Societies.of(said, clock));

  @Test
  void what_the_society_comes_to_own_is_found_no_more() {
    assertEquals(List.of("mail"), found(packs.compile(FILES), MAIL));
    say("Lakeside Society", "", List.of("lakeside.example"));
    assertEquals(List.of(), found(packs.compile(FILES), MAIL));
  }

  @Test
  void its_names_are_those_it_says_and_no_other_societys() {
    say("Lakeside Society", "LPS", List.of());
    var book = packs.compile(FILES);
    assertEquals(List.of("voice", "voice", ""), List.of(String.join("", found(book, "We at Lakeside Society say no.")),
        String.join("", found(book, "LPS says no.")),
        String.join("", found(book, "We at Prairie Psychiatric Society say no."))));
  }

  @Test
  void a_society_without_a_name_is_not_found_in_every_text() {
    assertEquals(List.of(), found(packs.compile(FILES), "Sleep well."));
    assertEquals(List.of("voice"), found(packs.compile(FILES), "The society says no."));
  }

  @Test
  void what_no_rule_looks_at_makes_no_other_rulebook() {
    say("Lakeside Society", "", List.of("lakeside.example"));
    var before = packs.compile(FILES);
    save(new Profile(new Profile.Name("Lakeside Society", ""), null,
        new Profile.Life("Europe/Madrid", List.of("en")),
        new Profile.Own(List.of(), List.of("lakeside.example"), List.of(), List.of())));
    assertSame(before, packs.compile(FILES));
    say("Riverside Society", "", List.of("lakeside.example"));
    assertNotSame(before, packs.compile(FILES));
  }

  @Test
  void on_trial_a_pack_knows_the_example_beside_the_society() {
    say("Lakeside Society", "", List.of("lakeside.example"));
    var book = packs.onTrial(FILES);
    assertEquals(List.of(), found(book, MAIL));
    assertEquals(List.of(), found(book, "office@prairiepsych.example"));
    assertEquals(List.of("voice"), found(book, "We at Prairie Psychiatric Society say no."));
  }

  @Test
  void the_public_lines_belong_to_every_society_and_the_example_to_none() {
    var nobody = SocietyProfile.called(Optional.empty());
    assertTrue(nobody.ownsPhone("1-800-273-8255") && nobody.ownsHost("www.samhsa.gov"));
    assertTrue(!nobody.ownsHandle("prairiepsych") && !nobody.ownsHost("prairiepsych.example")
        && !nobody.ownsAddress("12 Prairie Row"));
  }

  private void say(String name, String shortName, List<String> domains) {
    save(new Profile(new Profile.Name(name, shortName), null, new Profile.Life("", List.of("en")),
        new Profile.Own(List.of(), domains, List.of(), List.of())));
  }

  private void save(Profile profile) {
    said.add(new Version(said.newestNumber() + 1, profile, "chair", NOON));
    passed = passed.plusSeconds(2);
  }

  private static List<String> found(Rulebook book, String text) {
    return book.findings(Draft.ofText(text)).stream().map(finding -> finding.ruleId()).toList();
  }
}
