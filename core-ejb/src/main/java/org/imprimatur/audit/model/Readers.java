package org.imprimatur.audit.model;

/** Who may read the whole log. The log itself knows user names only. */
public interface Readers {

  /** Tells whether this person may read every entry. */
  boolean mayReadLog(String username);
}
