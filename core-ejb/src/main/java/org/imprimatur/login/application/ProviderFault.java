package org.imprimatur.login.application;

import org.imprimatur.login.model.ProviderTrouble;

/** The provider did not answer as a provider does. What it said is in no message: it may hold a token. */
final class ProviderFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final ProviderTrouble trouble;

  ProviderFault(ProviderTrouble trouble, String what) {
    super(trouble + ": " + what);
    this.trouble = trouble;
  }

  ProviderTrouble trouble() {
    return trouble;
  }
}
