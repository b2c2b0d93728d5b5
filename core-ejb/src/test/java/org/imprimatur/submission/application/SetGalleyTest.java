package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.disclaimer.model.PlacedDisclaimer;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.screening.application.ScreenInTime;
import org.imprimatur.society.Societies;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Galley;
import org.junit.jupiter.api.Test;

class SetGalleyTest {

  private final Scene scene = new Scene();

  @Test
  void one_author_signs_with_their_credentials() {
    assertEquals("By member, MD", byLine("member", Saying.plain(Saying.SLEEP)));
  }

  @Test
  void two_names_are_joined_and_more_are_set_apart_by_semicolons() {
    assertEquals("By member, MD, and clinical, MD", byLine("member", Saying.plain(Saying.SLEEP, "clinical")));
    assertEquals("By member, MD; clinical, MD; and privacy, MD",
        byLine("member", Saying.plain(Saying.SLEEP, "clinical", "privacy")));
  }

  @Test
  void nobody_is_named_twice_and_who_has_no_account_not_at_all() {
    assertEquals("By member, MD, and clinical, MD",
        byLine("member", Saying.plain(Saying.SLEEP, "member", "clinical", "nobody", "clinical")));
  }

  @Test
  void the_society_and_its_committee_sign_without_a_name() {
    assertEquals("By the Prairie Psychiatric Society", byLine("member", Saying.in(Voice.SOCIETY, "clinical")));
    assertEquals("By the communications committee of the Prairie Psychiatric Society",
        byLine("member", Saying.in(Voice.COMMITTEE)));
  }

  @Test
  void a_post_is_signed_in_its_own_language() {
    assertEquals("Por member, MD", byLine("member", spanish(Voice.MEMBER)));
    assertEquals("Por member, MD; clinical, MD", byLine("member", spanish(Voice.MEMBER, "clinical")));
    assertEquals("Por el comité de comunicaciones de Prairie Psychiatric Society",
        byLine("member", spanish(Voice.COMMITTEE)));
  }

  private static Content spanish(Voice voice, String... coAuthors) {
    var said = Saying.in(voice, coAuthors);
    var words = said.words();
    return new Content(said.kind(), voice,
        new Content.Words(words.title(), words.text(), words.variants(), words.segments(), "es"), said.outlets(),
        said.references(), said.statements(), said.coAuthors());
  }

  @Test
  void a_trainees_own_post_is_screened_as_a_trainees_whatever_voice_was_picked() {
    var asMember = galley("trainee", Saying.answered(Saying.PATIENT));
    assertTrue(asMember.screening().reviewers().contains(Role.SUPERVISOR.wire()));
    assertFalse(galley("member", Saying.answered(Saying.PATIENT)).screening().reviewers()
        .contains(Role.SUPERVISOR.wire()));
  }

  @Test
  void the_level_of_a_trainee_stands_in_their_line() {
    var lines = lines(galley("trainee", Saying.plain(Saying.SLEEP)));
    assertTrue(lines.stream().anyMatch(line -> line.contains("PGY-2 resident")), lines.toString());
  }

  @Test
  void a_trainee_whose_level_nobody_knows_is_a_physician_in_training() {
    for (var credentials : List.of("MD", "", "MD, ", "MD,  ")) {
      var lines = lines(setGalley(Saying.in(Voice.TRAINEE), trainee(credentials)));
      assertTrue(lines.stream().anyMatch(line -> line.contains("a physician in training")), lines.toString());
    }
  }

  @Test
  void it_is_set_for_each_channel_and_for_the_societys_own_feed() {
    var channels = galley("member", Saying.plain(Saying.SLEEP)).renderings().stream().map(Rendering::channel).toList();
    assertEquals(List.of(Networks.MASTODON, ChannelId.WEB), channels);
  }

  @Test
  void a_society_without_a_name_signs_by_the_word_for_every_one_in_the_language_of_the_post() {
    assertEquals(List.of("By the Society", "Por La Sociedad"),
        List.of(unnamed(Saying.in(Voice.SOCIETY)), unnamed(spanish(Voice.SOCIETY))));
  }

  private String unnamed(Content content) {
    return scene.stored(tables -> new SetGalley(scene.use(ScreenInTime.class), scene.use(Renderer.class),
        tables.people(), Societies.unknown()).of(content, scene.use(People.class).find("member").orElseThrow()))
        .byLine();
  }

  @Test
  void the_same_words_by_the_same_author_are_always_set_alike() {
    var words = Saying.answered(Saying.CURE, "clinical");
    assertEquals(galley("member", words), galley("member", words));
  }

  private String byLine(String author, Content content) {
    return galley(author, content).byLine();
  }

  private Galley galley(String author, Content content) {
    return setGalley(content, scene.person(author));
  }

  private static List<String> lines(Galley galley) {
    return galley.renderings().stream().flatMap(rendering -> rendering.disclaimers().stream())
        .map(PlacedDisclaimer::text).toList();
  }

  private Person trainee(String credentials) {
    var known = scene.person("trainee");
    return new Person(known.username(), known.name(), credentials, known.roles(), known.supervisor(), known.active());
  }

  private Galley setGalley(Content content, Person person) {
    return scene.stored(tables -> new SetGalley(scene.use(ScreenInTime.class), scene.use(Renderer.class),
        tables.people(), Societies.called("Prairie Psychiatric Society")).of(content, person));
  }
}
