package org.imprimatur.policy.model.text;

import java.util.regex.Pattern;
import org.imprimatur.policy.model.Draft;

/** Knows what counts as a source: a DOI, a PubMed number or an address. */
public final class Sources {

  private static final Pattern SOURCE =
      Patterns.anyCase("\\bhttps?://\\S|\\bdoi\\.org/\\S|\\b10\\.\\d{4,9}/\\S|\\bpmid:?\\s?\\d|\\bPMC\\d{4,9}\\b|\\barxiv:\\d|\\bISBN\\b");

  private Sources() {}

  /** Tells whether the author gave a source in the text or beside it. */
  public static boolean given(Draft draft) {
    return draft.sources().stream().anyMatch(source -> !source.isBlank()) || Patterns.in(SOURCE, draft.text());
  }
}
