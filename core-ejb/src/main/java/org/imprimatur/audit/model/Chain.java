package org.imprimatur.audit.model;

import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;

/** Checks entries one after the other. Feed it a whole log from the first entry; it keeps only the last hash. */
public final class Chain {

  private long seq;
  private String hash = AuditEntry.NONE;

  /** Takes the next entry; returns what is wrong with it, or empty when it follows the one before. */
  public Optional<Sentence> next(AuditEntry entry) {
    if (entry.seq() != seq + 1) {
      return Optional.of(
          new Sentence(Break.MISSING, Map.of("missing", text(seq + 1), "next", text(entry.seq()), "last", text(seq))));
    }
    if (!entry.previous().equals(hash)) {
      return Optional.of(new Sentence(Break.ELSEWHERE, Map.of("next", text(entry.seq()), "last", text(seq))));
    }
    if (!entry.intact()) {
      return Optional.of(new Sentence(Break.CHANGED, Map.of("next", text(entry.seq()))));
    }
    seq = entry.seq();
    hash = entry.hash();
    return Optional.empty();
  }

  /** It names an entry, as it stands in the file. */
  private static String text(long number) {
    return String.valueOf(number);
  }

  /** Returns the number of entries found in order so far. */
  public long length() {
    return seq;
  }

  /** Returns the hash of the last entry found in order. */
  public String head() {
    return hash;
  }
}
