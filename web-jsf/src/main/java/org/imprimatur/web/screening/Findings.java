package org.imprimatur.web.screening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.web.shared.Words;

/** Cuts what a finding says in two: its first sentence leads, the rest follows. */
@Named
@RequestScoped
public class Findings {

  private Words words;

  @Inject
  public Findings(Words words) {
    this.words = words;
  }

  /** For the proxy of the container. */
  protected Findings() {}

  /** Returns the first sentence of a finding. */
  public String lead(Finding finding) {
    var said = said(finding);
    return said.substring(0, firstSentence(said));
  }

  /** Returns what follows the first sentence of a finding. */
  public String rest(Finding finding) {
    var said = said(finding);
    return said.substring(firstSentence(said)).strip();
  }

  /** Returns the ground of a finding. */
  public String source(Finding finding) {
    return finding.origin().source().in(words.language());
  }

  private String said(Finding finding) {
    return finding.message().in(words.language());
  }

  private static int firstSentence(String said) {
    int end = said.indexOf(". ");
    return end < 0 ? said.length() : end + 1;
  }
}
