package org.imprimatur.release.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Planned releases. */
public interface Releases {

  /** Plans a release; a submission has at most one plan. */
  void plan(Release release);

  /** Forgets a plan. */
  void cancel(String submission);

  /** Finds a submission's plan. */
  Optional<Release> planFor(String submission);

  /** Returns up to {@code limit} submissions whose slot has come, oldest slot first. */
  List<String> due(Instant now, int limit);

  /** Returns when posts go out from one moment on and before another, the earliest first. */
  List<Instant> planned(Instant from, Instant until);
}
