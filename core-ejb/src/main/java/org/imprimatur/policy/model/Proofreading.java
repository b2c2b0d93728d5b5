package org.imprimatur.policy.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Sentence;

/**
 * Reads a draft once, and then the words in which it goes out, as often as they change. The same words are read once.
 * Belongs to one thread.
 */
public final class Proofreading {

  private final Policy policy;
  private final Draft draft;
  private final List<Finding> text;
  private final Map<String, Function<Draft, List<Finding>>> amid = new HashMap<>();
  private final Map<Part, List<Finding>> read = new HashMap<>();

  Proofreading(Policy policy, Draft draft) {
    this.policy = policy;
    this.draft = draft;
    this.text = policy.inText(draft);
  }

  /**
   * Returns what the policy says of the text, of what the draft carries beside it, and of these parts. What was said of
   * the text is not said again; what is said of a part has the whole text for its place, and its message begins with
   * where it stands.
   */
  public Screening with(List<Part> parts) {
    var said = new Said(draft.text(), text, policy.words());
    var found = new ArrayList<>(text);
    Stream.concat(Part.beside(draft).stream(), merged(parts))
        .forEach(part -> found.addAll(said.news(part, of(part))));
    return policy.screening(found);
  }

  /**
   * One text on several channels is one part that stands in several places, unless a condition asks for the channel.
   */
  private Stream<Part> merged(List<Part> parts) {
    var places = new LinkedHashMap<Part, List<Sentence>>();
    for (var part : parts) {
      if (policy.asksForChannel() && !part.channel().isEmpty() || !part.words().equals(draft.text())
          || !part.amid().equals(draft.text())) {
        places.computeIfAbsent(placed(part, List.of()), key -> new ArrayList<>()).addAll(part.where());
      }
    }
    return places.entrySet().stream().map(each -> placed(each.getKey(), each.getValue()));
  }

  private List<Finding> of(Part part) {
    return read.computeIfAbsent(placed(part, List.of()), each -> {
      if (each.kind() == Part.Kind.JOINED) {
        return policy.mended(draft.with(each.words()));
      }
      var words = draft.with(each.words()).on(each.channel().isEmpty() ? draft.genre().channel() : each.channel());
      var around = amid.computeIfAbsent(each.amid(), whole -> policy.amid(draft.with(whole)));
      return Stream.concat(around.apply(words).stream(), policy.inCode(words.unlisted()).stream()).toList();
    });
  }

  private Part placed(Part part, List<Sentence> where) {
    return new Part(where, part.words(), part.amid(), part.kind(), policy.asksForChannel() ? part.channel() : "");
  }
}
