package org.imprimatur.web.submission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the composing page asks of one picture or recording. Fields are read by the page, so they have the accessors it
 * needs.
 */
public class MediumForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What is said in words, which may be a plain yes as well. */
  private static final Set<String> WORDED = Set.of("type", "alt", "licence");

  private final HashMap<String, String> said = new HashMap<>();

  static MediumForm of(Map<String, String> facts) {
    var form = new MediumForm();
    form.said.putAll(facts);
    return form;
  }

  /** Returns what is said, or nothing when no kind was chosen. */
  Map<String, String> facts() {
    return getType().isEmpty() ? Map.of() : Map.copyOf(said);
  }

  private String get(String name) {
    return said.getOrDefault(name, "");
  }

  private boolean ticked(String name) {
    return !WORDED.contains(name) && said.get(name).equals("yes");
  }

  private void put(String name, String value) {
    if (value == null || value.isBlank()) {
      said.remove(name);
    } else {
      said.put(name, value.strip());
    }
  }

  public String getType() { return get("type"); }
  public void setType(String chosen) { put("type", chosen); }
  public String getAlt() { return get("alt"); }
  public void setAlt(String typed) { put("alt", typed); }
  public String getLicence() { return get("licence"); }
  public void setLicence(String typed) { put("licence", typed); }

  /** Returns the names of what holds, as ticked. */
  public List<String> getTicked() {
    return new ArrayList<>(said.keySet().stream().filter(this::ticked).sorted().toList());
  }

  /** Takes what is ticked; a fact that was denied by a program and stays unticked stays denied. */
  public void setTicked(List<String> names) {
    said.keySet().removeIf(this::ticked);
    (names == null ? List.<String>of() : names).forEach(name -> said.put(name, "yes"));
  }
}
