package org.imprimatur.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.release.model.Release;
import org.imprimatur.release.model.Releases;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.State;

/** Planned releases in memory. */
final class MemoryReleases implements Releases {

  private final Submissions submissions;
  private final Rows<Release> plans;

  MemoryReleases(MemoryStore store, Submissions submissions) {
    this.submissions = submissions;
    plans = new Rows<>(store, "release_plan");
  }

  @Override
  public void plan(Release release) {
    plans.put(release.submission(), release);
  }

  @Override
  public void cancel(String submission) {
    plans.remove(submission);
  }

  @Override
  public Optional<Release> planFor(String submission) {
    return plans.find(submission);
  }

  @Override
  public List<String> due(Instant now, int limit) {
    return plans.all().stream()
        .filter(plan -> !plan.slot().isAfter(now))
        .filter(plan -> submissions.find(plan.submission()).filter(post -> post.state() == State.APPROVED).isPresent())
        .sorted(Comparator.comparing(Release::slot).thenComparing(Release::submission))
        .map(Release::submission)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Instant> planned(Instant from, Instant until) {
    return plans.all().stream().map(Release::slot).filter(slot -> !slot.isBefore(from) && slot.isBefore(until)).sorted()
        .toList();
  }
}
