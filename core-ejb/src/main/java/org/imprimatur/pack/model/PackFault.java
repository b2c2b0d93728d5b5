package org.imprimatur.pack.model;

import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;

/**
 * A pack that cannot be put in force. What it says names the file, the line and the column, the flaw, and shows the
 * place.
 */
public final class PackFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence said;

  /** Makes a fault about the pack as such. */
  public PackFault(Sentence said) {
    super(said.what() + " " + said.facts());
    this.said = said;
  }

  /** Makes a fault about one place of a file. */
  public PackFault(Place place, Sentence flaw) {
    this(new Sentence(PackFlaw.AT_PLACE, Map.of("place", place.toString(), "flaw", flaw, "source", place.source(),
        "indent", " ".repeat(Math.max(0, place.column() - 1)))));
  }

  /** Makes a fault about one place of a file, which tells no facts. */
  public PackFault(Place place, PackFlaw flaw) {
    this(place, Sentence.of(flaw));
  }

  /** Makes a fault about one place of a file, which tells one fact. */
  public PackFault(Place place, PackFlaw flaw, String name, Object fact) {
    this(place, new Sentence(flaw, Map.of(name, fact)));
  }

  /**
   * Makes a fault about one place of a file with what a library said of it. A library may say nothing.
   *
   * @param flaw tells what the library said, as its {@code problem}
   * @param unsaid tells the same without it
   */
  public static PackFault told(Place place, Optional<String> problem, PackFlaw flaw, PackFlaw unsaid) {
    return problem.map(words -> new PackFault(place, flaw, "problem", words))
        .orElseGet(() -> new PackFault(place, unsaid));
  }

  /** Returns what is wrong. */
  public Sentence said() {
    return said;
  }
}
