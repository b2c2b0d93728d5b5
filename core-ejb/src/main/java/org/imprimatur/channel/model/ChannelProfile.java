package org.imprimatur.channel.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;

/**
 * All that the house knows of one network. A network is one folder {@code channel.model.<name>} with one class
 * {@code <Name>Profile}; the build lists those classes, and nothing else names them.
 */
public interface ChannelProfile {

  /** How a post stands there. */
  enum Shape {
    /** Posts that answer each other: a long text may be split. */
    THREAD,
    /** One post, whatever its length. */
    POST,
    /** A page of the society's own, under its title and by-line. */
    PAGE
  }

  /**
   * Returns the name on the command line, in REST and in the content hash: small letters and digits, 16 at most. Never
   * changed.
   */
  String wire();

  /** Returns its place among the others, which never changes either: what is hashed and shown stands in this order. */
  int order();

  /** Returns the name as it stands by itself, such as {@code Newsletter}. */
  String label();

  /** Returns the name as it stands in a sentence, such as {@code the newsletter}. */
  default Sentence spoken() {
    return new Sentence(Named.NETWORK, Map.of("name", label()));
  }

  /** Tells whether others have accounts there: not on the society's own channels. */
  default boolean network() {
    return spoken().what() == Named.NETWORK;
  }

  /** Returns where a post is that is there, such as {@code in the newsletter}. */
  default Sentence place() {
    return new Sentence(Named.ON_NETWORK, Map.of("name", label()));
  }

  /** Returns how a post stands there. */
  Shape shape();

  /** Tells whether a new draft goes there unless its author says otherwise. */
  default boolean usual() {
    return false;
  }

  /** Tells whether every character counts, so that disclaimers take their brief wording. */
  default boolean brief() {
    return shape() == Shape.THREAD;
  }

  /** Returns what it takes in one post. */
  Limit limit();

  /** Returns how long a text is, in the limit's unit. */
  int length(String text);

  /** Returns how long a text is with the words that are shown instead of it; they count on few networks. */
  default int length(String text, String contentWarning) {
    return length(text);
  }

  /** Returns what it turns into links, in text order, apart from each other. */
  List<Entity> entities(String text);

  /** Returns why it does not take a text whatever its length, with the remedy; empty when it does. */
  default Optional<Sentence> refusal(String text) {
    return Optional.empty();
  }
}
