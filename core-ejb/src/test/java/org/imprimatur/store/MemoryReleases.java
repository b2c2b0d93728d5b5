package org.imprimatur.store;

import jakarta.persistence.EntityExistsException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.release.model.Delivery;
import org.imprimatur.release.model.Release;
import org.imprimatur.release.model.Releases;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;

/** Planned releases and deliveries in memory. */
final class MemoryReleases implements Releases {

  private final Submissions submissions;
  private final Rows<Release> plans;
  private final Rows<Delivery> rows;

  MemoryReleases(MemoryStore store, Submissions submissions) {
    this.submissions = submissions;
    plans = new Rows<>(store, "release_plan");
    rows = new Rows<>(store, "delivery");
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
  public void add(Delivery delivery) {
    if (deliveries(delivery.submission()).stream()
        .anyMatch(there -> there.revision() == delivery.revision() && there.channel().equals(delivery.channel()))) {
      throw new EntityExistsException("revision " + delivery.revision() + " goes to " + delivery.channel() + " already");
    }
    rows.add(delivery.id(), delivery);
  }

  @Override
  public void save(Delivery delivery) {
    if (rows.find(delivery.id()).isEmpty()) {
      throw new IllegalStateException("no delivery " + delivery.id());
    }
    rows.put(delivery.id(), delivery);
  }

  @Override
  public List<Delivery> deliveries(String submission) {
    return rows.all().stream()
        .filter(delivery -> delivery.submission().equals(submission))
        .sorted(Comparator.comparingInt(Delivery::revision).reversed().thenComparing(Delivery::channel))
        .toList();
  }

  @Override
  public List<Delivery> live(int limit) {
    return rows.all().stream()
        .filter(delivery -> delivery.channel().equals(ChannelId.WEB) && delivery.state() == DeliveryState.LIVE)
        .sorted(Comparator.comparing(Delivery::changedAt).reversed().thenComparing(Delivery::id))
        .limit(limit)
        .toList();
  }
}
