package org.imprimatur.pack.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.policy.model.Draft;

/**
 * What conditions may ask of a draft: everything but its words.
 *
 * @param genre what kind of post it is; its channel is empty when none is asked about
 * @param title the headline
 * @param sources what was given beside the text
 * @param accounts how many accounts were listed beside the text
 * @param declarations what the author declared
 * @param media what is known of each picture or recording
 * @param about other facts by name
 */
public record Facts(
    Draft.Genre genre, String title, List<String> sources, int accounts, Draft.Declared declarations,
    List<Map<String, String>> media, Map<String, String> about) {

  public Facts {
    sources = List.copyOf(sources);
    media = List.copyOf(media);
    about = Map.copyOf(about);
  }

  /** Returns how many characters they hold. */
  int size() {
    var words = Stream.of(
        Stream.of(genre.kind(), genre.voice(), genre.language(), genre.channel(), title, declarations.patient()),
        sources.stream(), declarations.interests().stream(), words(about), media.stream().flatMap(Facts::words));
    return (int) Math.min(Integer.MAX_VALUE, words.flatMap(Function.identity()).mapToLong(String::length).sum());
  }

  private static Stream<String> words(Map<String, String> said) {
    return said.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue()));
  }

  /** Reads the facts of a draft. */
  public static Facts of(Draft draft) {
    var enclosed = draft.enclosed();
    return new Facts(draft.genre(), draft.title(),
        enclosed.sources().stream().filter(source -> !source.isBlank()).toList(), enclosed.accounts().size(),
        draft.declarations(), enclosed.media(), draft.about());
  }
}
