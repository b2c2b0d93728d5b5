package org.imprimatur.kernel.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Words for a person that are kept as they were said, in every language there were words in. What is still to be said
 * is a {@link Sentence}.
 *
 * @param english always there: whoever speaks a language without a translation reads it
 * @param translations by language, such as {@code es}
 */
public record Message(String english, Map<String, String> translations) {

  /** Says nothing. */
  public static final Message NOTHING = valueOf("");

  public Message {
    translations = translations == null ? Map.of() : Map.copyOf(translations);
  }

  /** Makes a message that there is in English only; so were all that an earlier release kept. */
  public static Message valueOf(String english) {
    return new Message(english, Map.of());
  }

  /** Returns the words in a language; in English where there are none. */
  public String in(String language) {
    return translations.getOrDefault(language, english);
  }

  /** Returns it with words in place of a gap such as {@code {match}}, the same in every language. */
  public Message fill(String gap, String words) {
    return has(gap) ? each(said -> said.replace(gap, words)) : this;
  }

  /** Returns it with another in place of a gap; a language that only the other has falls back on English. */
  public Message fill(String gap, Message words) {
    if (!has(gap)) {
      return this;
    }
    var filled = new HashMap<String, String>();
    translations.forEach((language, said) -> filled.put(language, said.replace(gap, words.in(language))));
    return new Message(english.replace(gap, words.english), filled);
  }

  private boolean has(String gap) {
    if (english.contains(gap)) {
      return true;
    }
    for (var said : translations.values()) {
      if (said.contains(gap)) {
        return true;
      }
    }
    return false;
  }

  /** Returns it and then another, in every language that either has. */
  public Message then(String between, Message next) {
    var languages = new HashSet<>(translations.keySet());
    languages.addAll(next.translations.keySet());
    var both = new HashMap<String, String>();
    languages.forEach(language -> both.put(language, in(language) + between + next.in(language)));
    return new Message(english + between + next.english, both);
  }

  /** Returns it with a change made to the words of each language. */
  public Message each(UnaryOperator<String> change) {
    var changed = new HashMap<String, String>();
    translations.forEach((language, said) -> changed.put(language, change.apply(said)));
    return new Message(change.apply(english), changed);
  }
}
