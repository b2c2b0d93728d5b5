package org.imprimatur.delivery.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.delivery.model.Network.Fate;
import org.imprimatur.delivery.model.Network.Message;
import org.imprimatur.delivery.model.Note;
import org.imprimatur.delivery.model.Outcomes;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.DeliveryMove;
import org.imprimatur.workflow.model.State;

/**
 * Stores that a network is about to be called, and what came of it, each in a transaction of its own: the call itself
 * runs in none and locks no row. Whoever dies in between leaves a delivery whose fate is unknown, and it is read back.
 */
@Stateless
@BySystem("the timer of deliveries")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DriveDelivery {

  private static final int AT_ONCE = 50;

  private Deliveries deliveries;
  private Submissions submissions;
  private KeepDelivery keep;
  private People people;
  private Notify notify;
  private Clock clock;

  protected DriveDelivery() {}

  @Inject
  public DriveDelivery(Deliveries deliveries, Submissions submissions, KeepDelivery keep, People people, Notify notify,
      Clock clock) {
    this.deliveries = deliveries;
    this.submissions = submissions;
    this.keep = keep;
    this.people = people;
    this.notify = notify;
    this.clock = clock;
  }

  /** Returns the deliveries on a channel about which something is to be done now. */
  public List<Delivery> due(ChannelId channel) {
    return deliveries.due(channel, clock.instant(), AT_ONCE);
  }

  /**
   * Stores the next call for a delivery; empty when nothing is to be done about it any more once its post's row is
   * locked.
   */
  public Optional<Call> begin(Delivery seen) {
    return submissions.lock(seen.order().submission())
        .flatMap(post -> deliveries.find(seen.id())
            .filter(delivery -> delivery.due(clock.instant()))
            .flatMap(delivery -> begin(post, delivery)));
  }

  private Optional<Call> begin(Submission post, Delivery delivery) {
    var revision = submissions.revision(post.id(), delivery.order().revision()).orElseThrow();
    var now = clock.instant();
    return switch (delivery.state()) {
      case PLANNED, RETRY_WAIT -> post.state() == State.RELEASED ? send(delivery, revision) : Optional.empty();
      case SENDING -> Optional.of(lookUp(keep.changed(delivery.lost(Note.of(Note.About.NO_ANSWER), now)), revision));
      case UNKNOWN -> Optional.of(lookUp(delivery, revision));
      case TAKEDOWN_PENDING -> Optional.of(call(leased(delivery), revision, Attempt.Kind.TAKE_DOWN));
      default -> Optional.empty();
    };
  }

  /** The last look before the words leave: they are what was approved, or nothing is sent. */
  private Optional<Call> send(Delivery delivery, Revision revision) {
    if (!revision.intact() || !revision.contentHash().equals(delivery.order().contentHash())) {
      keep.changed(delivery.moved(DeliveryMove.CANCEL, Note.of(Note.About.NOT_AS_APPROVED), clock.instant()));
      return Optional.empty();
    }
    return Optional.of(call(keep.changed(delivery.sending(clock.instant())), revision, Attempt.Kind.POST));
  }

  private Call lookUp(Delivery unknown, Revision revision) {
    return call(leased(unknown), revision, Attempt.Kind.LOOK_UP);
  }

  /** It stays where it stands while it is read back or taken down: the attempt says that somebody does. */
  private Delivery leased(Delivery delivery) {
    var leased = delivery.leased(clock.instant());
    deliveries.save(leased);
    return leased;
  }

  private Call call(Delivery delivery, Revision revision, Attempt.Kind kind) {
    int number = deliveries.attempts(delivery.id()).size() + 1;
    var attempt = new Attempt(delivery.id(), number, kind, clock.instant(), Optional.empty(), "");
    deliveries.add(attempt);
    var texts = revision.sent().on(delivery.order().channel()).stream().map(Segment::text).toList();
    return new Call(delivery, attempt, new Message(delivery.id(), revision.submission(), texts, List.of()));
  }

  /**
   * Stores what a network answered to a post or a take-down. An answer that comes too late still tells a fate; where it
   * tells of a second copy, that is written into the log and the officers are told: a person must look.
   */
  public void end(Call call, Answer answer) {
    var kind = call.attempt().kind();
    var before =
        end(call, Outcomes.word(answer), delivery -> Outcomes.after(kind, delivery, answer, clock.instant()));
    Outcomes.second(kind, before, answer).ifPresent(url -> second(before, url));
  }

  /** Stores what reading back found. */
  public void end(Call call, Fate fate) {
    end(call, Outcomes.word(fate), delivery -> Outcomes.after(delivery, fate, clock.instant()));
  }

  /** Returns the delivery as it was before the answer. */
  private Delivery end(Call call, String word, UnaryOperator<Delivery> next) {
    var post = submissions.lock(call.delivery().order().submission()).orElseThrow();
    deliveries.save(call.attempt().answered(word, clock.instant()));
    var before = deliveries.find(call.delivery().id()).orElseThrow();
    var after = next.apply(before);
    if (!after.equals(before)) {
      settled(post, keep.changed(after));
    }
    return before;
  }

  private void second(Delivery delivery, String url) {
    keep.second(delivery, url);
    deliveries.save(delivery.noted(Note.answered(url)));
    // Whoever may ask that it come down.
    people.holding(Permission.WITHDRAW.roles())
        .forEach(officer -> notify.tell(officer.username(), Notice.Kind.SENT_TWICE, delivery.order().submission()));
  }

  /** What went out while its post was withdrawn comes down again; what waits for another attempt then is not tried. */
  private void settled(Submission post, Delivery delivery) {
    if (post.state() != State.WITHDRAWN) {
      return;
    }
    if (DeliveryMove.TAKE_DOWN.possibleIn(delivery.state())) {
      keep.changed(delivery.comingDown(clock.instant()));
    } else if (DeliveryMove.CANCEL.possibleIn(delivery.state())) {
      keep.changed(delivery.moved(DeliveryMove.CANCEL, Note.of(Note.About.WITHDRAWN), clock.instant()));
    }
  }
}
