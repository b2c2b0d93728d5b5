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
 * @param avoid the words
 * @param prefer what to write instead, best first; may be empty
 * @param advice what to do when nothing can simply be put in its place; may be empty
 * @param unless phrases that hide what they overlap
 * @param near words of which one must stand close; empty when none need to
 * @param source who says so
 */
public record Term(
    String id,
    String topic,
    Severity severity,
    List<String> avoid,
    List<String> prefer,
    Message advice,
    List<String> unless,
    Set<String> near,
    Message source) {

  public Term {
    avoid = List.copyOf(avoid);
    prefer = List.copyOf(prefer);
    unless = List.copyOf(unless);
    near = Set.copyOf(near);
  }
}
