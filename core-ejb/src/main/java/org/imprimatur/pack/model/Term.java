package org.imprimatur.pack.model;

import java.util.List;
import java.util.Set;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.policy.model.Severity;

/**
 * A group of words the society avoids.
 *
 * @param id its name
 * @param topic such as {@code suicide} or {@code substance-use}
 * @param severity what using it asks of the author
 * @param phrases what is looked for in a text
 * @param instead what to write in its place
 * @param source who says so
 */
public record Term(String id, String topic, Severity severity, Phrases phrases, Instead instead, Message source) {

  /**
   * What is looked for in a text.
   *
   * @param avoid the words
   * @param unless phrases that hide what they overlap
   * @param near words of which one must stand close; empty when none need to
   */
  public record Phrases(List<String> avoid, List<String> unless, Set<String> near) {

    public Phrases {
      avoid = List.copyOf(avoid);
      unless = List.copyOf(unless);
      near = Set.copyOf(near);
    }
  }

  /**
   * What to write in its place.
   *
   * @param prefer the words, best first; may be empty
   * @param advice what to do when nothing can simply be put there; may be empty
   */
  public record Instead(List<String> prefer, Message advice) {

    public Instead {
      prefer = List.copyOf(prefer);
    }
  }
}
