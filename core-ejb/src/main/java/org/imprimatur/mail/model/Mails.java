package org.imprimatur.mail.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.notice.model.Notice;

/** Mail that is to go out, or did. */
public interface Mails {

  /** Keeps a new mail. */
  void add(Mail mail);

  /** Stores how far a mail has come. */
  void save(Mail mail);

  /** Tells whether a mail to the notice's person of the same, made since, went out or will. */
  boolean told(Notice notice, Instant since);

  /** Returns at most {@code limit} of those that are to be tried now, the longest due first. */
  List<Mail> due(Instant now, int limit);

  /** Finds a mail, and keeps others from it until the transaction ends. */
  Optional<Mail> lock(String id);

  /** Returns at most {@code limit} that were given up, or wait after a failure, the newest first. */
  List<Mail> troubled(int limit);

  /** Returns how many wait. */
  long waiting();

  /** Forgets what was sent, dropped or given up before then. */
  void forget(Instant before);
}
