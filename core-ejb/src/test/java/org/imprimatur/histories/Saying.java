package org.imprimatur.histories;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;

/** What somebody says in a test of one use case: posts as a form would send them, with everything declared. */
public final class Saying {

  /** Nobody minds it. */
  public static final String SLEEP = Word.SLEEP.text;

  /** Nobody minds it until {@link Scene#stricter} blocks it. */
  public static final String HELP = Word.HELP.text;

  /** Blocked. */
  public static final String NUMBER = Word.NUMBER.text;

  /** Asks for an answer. */
  public static final String CLAIM = Word.CLAIM.text;

  /** Asks for an answer, and for a privacy reviewer. */
  public static final String PATIENT = Word.PATIENT.text;

  /** Asks for an answer, and for a clinical reviewer. */
  public static final String CURE = Word.CURE.text;

  private Saying() {}

  /** Says something and answers nothing. */
  public static Content plain(String text, String... coAuthors) {
    return content(Kind.POST, Voice.MEMBER, "", text, Map.of(), Optional.empty()).by(List.of(coAuthors));
  }

  /** Says something and answers what the rules may ask of it. */
  public static Content answered(String text, String... coAuthors) {
    var words =
        new Wording(Word.SLEEP, Optional.empty(), Optional.empty(), Optional.empty(), false, List.of(), true, 0);
    var answers = words.content(World.START).statements().answers();
    return content(Kind.POST, Voice.MEMBER, "", text, answers, Optional.empty()).by(List.of(coAuthors));
  }

  /** Says something harmless in this voice. */
  public static Content in(Voice voice, String... coAuthors) {
    return content(Kind.POST, voice, "", SLEEP, Map.of(), Optional.empty()).by(List.of(coAuthors));
  }

  /** Says something harmless of this kind, under a headline. */
  public static Content under(String title, Kind kind) {
    return content(kind, Voice.MEMBER, title, SLEEP, Map.of(), Optional.empty());
  }

  /** Says something harmless that is to go out at a time. */
  public static Content at(Instant slot) {
    return content(Kind.POST, Voice.MEMBER, "", SLEEP, Map.of(), Optional.of(slot));
  }

  /** Says something harmless and declares nothing. */
  public static Content undeclared() {
    return declaring(Declarations.OPEN);
  }

  /** Says something harmless and declares this. */
  public static Content declaring(Declarations declarations) {
    var all = plain(SLEEP);
    return new Content(all.kind(), all.voice(), all.words(), all.outlets(), all.references(),
        new Content.Statements(declarations, Map.of(), List.of(), Map.of()), List.of());
  }

  private static Content content(
      Kind kind, Voice voice, String title, String text, Map<String, String> answers, Optional<Instant> slot) {
    var declared = new Declarations(Optional.of(Declarations.Patient.NONE), Optional.of(List.of()),
        Optional.of(Declarations.Ai.NONE), true);
    return new Content(kind, voice, new Content.Words(title, text, Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(Networks.MASTODON), slot), new Content.References(List.of(), List.of()),
        new Content.Statements(declared, answers, List.of(), Map.of()), List.of());
  }
}
