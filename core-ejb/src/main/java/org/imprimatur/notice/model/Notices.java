package org.imprimatur.notice.model;

import java.time.Instant;
import java.util.List;

/** Everybody's notices. */
public interface Notices {

  /** Keeps a notice. */
  void add(Notice notice);

  /** Returns at most {@code limit} notices of a person from {@code since} on, newest first. */
  List<Notice> newest(String person, Instant since, int limit);
}
