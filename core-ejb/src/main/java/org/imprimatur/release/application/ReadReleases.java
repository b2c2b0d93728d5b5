package org.imprimatur.release.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.release.model.Delivery;
import org.imprimatur.release.model.PublicPost;
import org.imprimatur.release.model.Releases;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.DeliveryState;

/** Reads what is out: for everybody, the public copies; for those who may see a post, all its deliveries. */
@Stateless
public class ReadReleases {

  @Inject private Releases releases;
  @Inject private Submissions submissions;
  @Inject private ReadSubmission read;

  /** Returns the newest public posts, newest first. Anybody may ask. */
  public List<PublicPost> newest(int limit) {
    return releases.live(limit).stream().map(this::post).flatMap(Optional::stream).toList();
  }

  /** Finds a post that is, or was, public. Anybody may ask; a post never published is not there. */
  public Optional<PublicPost> find(String submission) {
    return releases.deliveries(submission).stream()
        .filter(delivery -> delivery.channel().equals(ChannelId.WEB))
        .filter(delivery -> delivery.state() == DeliveryState.LIVE || delivery.state() == DeliveryState.GONE)
        .findFirst()
        .flatMap(this::post);
  }

  /** Returns the deliveries of a post that the caller may see, newest revision first. */
  public List<Delivery> deliveries(String submission) {
    return read.find(submission).map(post -> releases.deliveries(submission)).orElse(List.of());
  }

  private Optional<PublicPost> post(Delivery delivery) {
    return submissions.revision(delivery.submission(), delivery.revision()).map(revision -> post(delivery, revision));
  }

  private static PublicPost post(Delivery delivery, Revision revision) {
    var post = new PublicPost(
        delivery.submission(),
        revision.content().title(),
        revision.byLine(),
        revision.sent().on(ChannelId.WEB),
        delivery.contentHash(),
        delivery.url(),
        delivery.changedAt(),
        false);
    return delivery.state() == DeliveryState.GONE ? post.takenDown() : post;
  }
}
