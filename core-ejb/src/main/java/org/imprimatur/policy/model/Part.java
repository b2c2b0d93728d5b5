package org.imprimatur.policy.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Sentence;

/**
 * Words of a post that stand beside its text, or in its place on a channel.
 *
 * @param where the places where they stand, such as {@code in the title}, {@code in post 2 of 3 on X}
 * @param words exactly as they go out, without what the society adds
 * @param amid what they are read together with: a rule that looks anywhere in the text looks there too
 * @param kind what they are
 * @param channel where they go, on the wire; empty for everywhere
 */
public record Part(List<Sentence> where, String words, String amid, Kind kind, String channel) {

  /** Makes a part that goes wherever the post goes. */
  public Part(Sentence where, String words, String amid, Kind kind) {
    this(List.of(where), words, amid, kind, "");
  }

  /** What the words are, which decides what is said of them. */
  public enum Kind {
    /** A text of its own: everything is said. */
    TEXT,
    /** A title, a name, an address: only what must change, be answered or be reviewed is said. */
    FIELD,
    /** A disclosure: it is not asked to disclose what it discloses. */
    DISCLOSURE,
    /** Texts of which each was read by itself, one line each: only what is broken between them is said. */
    JOINED
  }

  /**
   * Returns what a draft carries beside its text: its title, its sources, the names of its accounts, its ties, the
   * words for its media; and all of it in one.
   */
  static List<Part> beside(Draft draft) {
    var parts = new ArrayList<Part>();
    parts.add(new Part(Sentence.of(Where.IN_TITLE), draft.title(), draft.text(), Kind.FIELD));
    for (int i = 0; i < draft.enclosed().sources().size(); i++) {
      parts.add(new Part(new Sentence(Where.IN_SOURCE, Map.of("number", i + 1)), draft.enclosed().sources().get(i),
          draft.text(),
          Kind.FIELD));
    }
    for (var account : draft.enclosed().accounts()) {
      var words = String.join("\n\n", account.named(), account.claimedName(), account.proof());
      parts.add(
          new Part(new Sentence(Where.IN_NAME, Map.of("account", account.named())), words, draft.text(), Kind.FIELD));
    }
    parts.add(
        new Part(Sentence.of(Where.IN_DISCLOSURE), String.join("; ", draft.declarations().interests()), draft.text(),
            Kind.DISCLOSURE));
    for (int i = 0; i < draft.enclosed().media().size(); i++) {
      parts.add(
          new Part(new Sentence(Where.IN_MEDIUM, Map.of("number", i + 1)), said(draft, i), draft.text(), Kind.FIELD));
    }
    parts.removeIf(part -> part.words().isBlank());
    if (!parts.isEmpty()) {
      parts.add(new Part(Sentence.of(Where.INTO_NEXT_FIELD), inOne(draft), draft.text(), Kind.JOINED));
    }
    return parts;
  }

  private static String inOne(Draft draft) {
    return Stream.of(
        Stream.of(draft.title(), draft.text()), draft.enclosed().sources().stream(),
        draft.enclosed().accounts().stream()
            .flatMap(account -> Stream.of(account.named(), account.claimedName(), account.proof())),
        draft.declarations().interests().stream(),
        IntStream.range(0, draft.enclosed().media().size()).mapToObj(medium -> said(draft, medium)))
        .flatMap(Function.identity())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String said(Draft draft, int medium) {
    return String.join("\n\n", draft.enclosed().media().get(medium).values().stream().sorted().toList());
  }
}
