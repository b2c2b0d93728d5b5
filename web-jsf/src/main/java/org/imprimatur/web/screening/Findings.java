package org.imprimatur.web.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.imprimatur.policy.model.Finding;

/** Cuts what a finding says in two: its first sentence leads, the rest follows. */
@Named
@ApplicationScoped
public class Findings {

  /** Returns the first sentence of a finding. */
  public String lead(Finding finding) {
    return finding.message().substring(0, firstSentence(finding));
  }

  /** Returns what follows the first sentence of a finding. */
  public String rest(Finding finding) {
    return finding.message().substring(firstSentence(finding)).strip();
  }

  private static int firstSentence(Finding finding) {
    int end = finding.message().indexOf(". ");
    return end < 0 ? finding.message().length() : end + 1;
  }
}
