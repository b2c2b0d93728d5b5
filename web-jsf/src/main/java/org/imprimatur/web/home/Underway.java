package org.imprimatur.web.home;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether the society has a name and a post that is out: once it has, it begins no more, and no page asks the database
 * for it again.
 */
@ApplicationScoped
public class Underway {

  private volatile boolean known;

  boolean isKnown() {
    return known;
  }

  void know() {
    known = true;
  }
}
