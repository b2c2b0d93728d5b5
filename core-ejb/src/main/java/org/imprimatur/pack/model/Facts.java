package org.imprimatur.pack.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.policy.model.Draft;

/**
 * What conditions may ask of a draft: everything but its words.
 *
 * @param kind on the wire
 * @param voice on the wire
 * @param language the BCP 47 tag
 * @param channel on the wire; empty when none is asked about
 * @param title the headline
 * @param sources what was given beside the text
 * @param accounts how many accounts were listed beside the text
 * @param patient what was declared of patients; empty when nothing was
 * @param interests the ties declared
 * @param ai whether a writing tool was used
 * @param accountsChecked whether each listed account was checked
 * @param media what is known of each picture or recording
 * @param about other facts by name
 */
public record Facts(
    String kind, String voice, String language, String channel, String title, List<String> sources, int accounts,
    String patient,
    List<String> interests, boolean ai, boolean accountsChecked, List<Map<String, String>> media,
    Map<String, String> about) {

  public Facts {
    sources = List.copyOf(sources);
    interests = List.copyOf(interests);
    media = List.copyOf(media);
    about = Map.copyOf(about);
  }

  /** Returns how many characters they hold. */
  int size() {
    var words = Stream.of(
        Stream.of(kind, voice, language, channel, title, patient), sources.stream(), interests.stream(), words(about),
        media.stream().flatMap(Facts::words));
    return (int) Math.min(Integer.MAX_VALUE, words.flatMap(Function.identity()).mapToLong(String::length).sum());
  }

  private static Stream<String> words(Map<String, String> said) {
    return said.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue()));
  }

  /** Reads the facts of a draft. */
  public static Facts of(Draft draft) {
    var said = draft.declarations();
    return new Facts(
        draft.kind(), draft.voice(), draft.language(), draft.channel(), draft.title(),
        draft.sources().stream().filter(source -> !source.isBlank()).toList(),
        draft.accounts().size(), said.patient(), said.interests(), said.aiAssisted(), said.accountsChecked(),
        draft.media(),
        draft.about());
  }
}
