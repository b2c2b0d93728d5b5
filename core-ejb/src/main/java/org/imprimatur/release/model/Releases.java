package org.imprimatur.release.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Planned releases and the deliveries they lead to. */
public interface Releases {

  /** Plans a release; a submission has at most one plan. */
  void plan(Release release);

  /** Forgets a plan. */
  void cancel(String submission);

  /** Finds a submission's plan. */
  Optional<Release> planFor(String submission);

  /** Returns up to {@code limit} submissions whose slot has come, oldest slot first. */
  List<String> due(Instant now, int limit);

  /** Stores a new delivery; there is at most one for a revision and a channel. */
  void add(Delivery delivery);

  /** Stores a changed delivery. */
  void save(Delivery delivery);

  /** Returns a submission's deliveries, newest revision first, in channel order. */
  List<Delivery> deliveries(String submission);

  /** Returns the newest live copies on the society's feed, newest first. */
  List<Delivery> live(int limit);
}
