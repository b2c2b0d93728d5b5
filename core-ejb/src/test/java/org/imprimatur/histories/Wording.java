package org.imprimatur.histories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;

/**
 * What somebody writes: words of the vocabulary, in the places where words can stand.
 *
 * @param text the words of the text
 * @param variant the words for one channel; none when they are the text's
 * @param title the headline
 * @param interest a declared interest
 * @param society whether the society speaks
 * @param coAuthors user names
 * @param answered whether the author answered every finding
 * @param days days from the start until it may go out; 0 for at once
 */
record Wording(
    Word text, Optional<Word> variant, Optional<Word> title, Optional<Word> interest, boolean society,
    List<String> coAuthors, boolean answered,
    int days) {

  /** Returns the words that are screened and rendered everywhere, and those for one channel. */
  Set<Word> words() {
    return Stream.of(Optional.of(text), variant, title).flatMap(Optional::stream)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Word.class)));
  }

  /** Returns it without a co-author. */
  Wording without(String coAuthor) {
    return new Wording(text, variant, title, interest, society,
        coAuthors.stream().filter(name -> !name.equals(coAuthor)).toList(), answered, days);
  }

  /** Returns the content as a form would send it. */
  Content content(Instant start) {
    var answers = new TreeMap<String, String>();
    if (answered) {
      for (var word : Word.values()) {
        if (!word.rule.isEmpty()) {
          answers.put(word.rule, "It should stay.");
          answers.put("house-" + word.name().toLowerCase(java.util.Locale.ROOT), "It should stay.");
        }
      }
    }
    var variants = variant.map(word -> Map.of(Networks.MASTODON, word.text)).orElse(Map.of());
    var declared = new Declarations(
        Optional.of(Declarations.Patient.NONE), Optional.of(interest.map(word -> List.of(word.text)).orElse(List.of())),
        Optional.of(Declarations.Ai.NONE), true);
    return new Content(Kind.POST, society ? Voice.SOCIETY : Voice.MEMBER,
        new Content.Words(title.map(word -> word.text).orElse(""), text.text, variants, List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(Networks.MASTODON), slot(start)),
        new Content.References(List.of(), List.<ListedAccount>of()),
        new Content.Statements(declared, answers, List.of(), Map.of()), coAuthors);
  }

  private Optional<Instant> slot(Instant start) {
    return days == 0 ? Optional.empty() : Optional.of(start.plus(java.time.Duration.ofDays(days)));
  }

  @Override
  public String toString() {
    var parts = new ArrayList<String>(List.of(text.name()));
    variant.ifPresent(word -> parts.add("variant " + word));
    title.ifPresent(word -> parts.add("title " + word));
    interest.ifPresent(word -> parts.add("interest " + word));
    if (society) {
      parts.add("for the society");
    }
    if (!coAuthors.isEmpty()) {
      parts.add("with " + String.join(" and ", coAuthors));
    }
    if (!answered) {
      parts.add("unanswered");
    }
    if (days > 0) {
      parts.add("out on day " + days);
    }
    return String.join(", ", parts);
  }
}
