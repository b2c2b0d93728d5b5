package org.imprimatur.policy.model.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imprimatur.platform.model.TextTable;

/** The medicines and diagnoses by which rules know clinical talk. */
public final class Clinical {

  private static final List<List<String>> TABLE = TextTable.read("/imprimatur/medications.txt", 2);

  /** A group, without word boundaries, for the name of a medicine or of a class of medicines. */
  public static final String MEDICINE = group(Set.of("general", "class", "drug"));

  /** A group, without word boundaries, for the name of a diagnosis. */
  public static final String DIAGNOSIS = group(Set.of("diagnosis"));

  /** Finds a diagnosis, a medicine or a class of medicines by name; "medication" alone is not one. */
  public static final Pattern TOPIC = Patterns.anyCase("\\b" + group(Set.of("class", "drug", "diagnosis")) + "\\b");

  private Clinical() {}

  private static String group(Set<String> kinds) {
    return TABLE.stream()
        .filter(row -> kinds.contains(row.get(1)))
        .map(row -> row.get(0))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
