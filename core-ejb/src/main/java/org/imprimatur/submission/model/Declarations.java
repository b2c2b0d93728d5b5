package org.imprimatur.submission.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the author declares. An empty answer means that the author has not answered yet; it stops a submission, not a
 * draft.
 *
 * @param patient whether the text draws on a patient
 * @param interests the ties to companies or products; an empty list declares that there are none
 * @param ai whether a writing tool was used
 * @param accountsChecked whether the author checked every account listed
 */
public record Declarations(
    Optional<Patient> patient, Optional<List<String>> interests, Optional<Ai> ai, boolean accountsChecked) {

  /** Whether and how a patient is behind the text. */
  public enum Patient {
    NONE,
    CONSENTED,
    COMPOSITE,
    PUBLISHED;

    /** Returns the name on the wire, such as {@code composite}. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether a writing tool took part. */
  public enum Ai {
    NONE,
    ASSISTED;

    /** Returns the name on the wire, such as {@code assisted}. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The declarations of a draft just begun. */
  public static final Declarations OPEN = new Declarations(Optional.empty(), Optional.empty(), Optional.empty(), false);

  public Declarations {
    interests = interests.map(List::copyOf);
  }

  /** Returns what is still to be declared. */
  public List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    if (patient.isEmpty()) {
      missing.add(Missing.PATIENT);
    }
    if (interests.isEmpty()) {
      missing.add(Missing.INTERESTS);
    }
    if (ai.isEmpty()) {
      missing.add(Missing.WRITING_TOOL);
    }
    return missing;
  }

  /**
   * Returns whether the author declared on interests, {@code yes} or {@code no}; empty while nothing at all is
   * declared.
   */
  public Optional<String> interestsDeclared() {
    boolean begun = patient.isPresent() || ai.isPresent() || accountsChecked;
    return interests.isPresent() ? Optional.of("yes") : begun ? Optional.of("no") : Optional.empty();
  }

  /**
   * Returns the ties as readers are told them, in the author's own words: "a company concerned" would tell a reader
   * nothing.
   */
  public Optional<String> disclosed() {
    return interests
        .map(ties -> String.join("; ",
            ties.stream().map(tie -> tie.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "")).toList()))
        .filter(ties -> !ties.isBlank());
  }

  /** Returns the members of the canonical form; what is not declared is {@code null}. */
  Map<String, Object> canonical() {
    var form = new TreeMap<String, Object>();
    form.put("patient", patient.map(Patient::wire).orElse(null));
    form.put("interests", interests.orElse(null));
    form.put("ai", ai.map(Ai::wire).orElse(null));
    form.put("accountsChecked", accountsChecked);
    return form;
  }
}
