package org.imprimatur.delivery.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.delivery.model.Network.Fate;
import org.imprimatur.workflow.model.DeliveryMove;
import org.imprimatur.workflow.model.DeliveryState;

/**
 * Says where a delivery stands after a call: tried again only when it surely was not accepted, and unknown whenever it
 * may have been (domain: delivery machine). An answer that does not concern the delivery any more changes nothing.
 */
public final class Outcomes {

  private Outcomes() {}

  /** Returns the delivery after the answer to a post or a take-down. A late answer still tells a fate. */
  public static Delivery after(Attempt.Kind kind, Delivery delivery, Answer answer, Instant now) {
    if (kind == Attempt.Kind.TAKE_DOWN) {
      return delivery.state() == DeliveryState.TAKEDOWN_PENDING ? down(delivery, answer, now) : delivery;
    }
    // A network that did it although it was not there when read back: it is out, and must not be sent again.
    if (answer instanceof Answer.Done done && DeliveryMove.FOUND.possibleIn(delivery.state())) {
      return delivery.live(DeliveryMove.FOUND, done.url(), now);
    }
    return delivery.state() == DeliveryState.SENDING ? sent(delivery, answer, now) : delivery;
  }

  /**
   * Returns where a network put up a copy beside the one that is known: a call that was given up was done all the same.
   * Empty when the answer tells of no such copy.
   *
   * @param delivery as it was before the answer
   */
  public static Optional<String> second(Attempt.Kind kind, Delivery delivery, Answer answer) {
    boolean unheard = kind == Attempt.Kind.POST && delivery.state() != DeliveryState.SENDING
        && !DeliveryMove.FOUND.possibleIn(delivery.state());
    return unheard && answer instanceof Answer.Done done && !done.url().equals(delivery.url())
        ? Optional.of(done.url())
        : Optional.empty();
  }

  /** Returns the delivery after it was read back. */
  public static Delivery after(Delivery delivery, Fate fate, Instant now) {
    if (delivery.state() != DeliveryState.UNKNOWN) {
      return delivery;
    }
    if (fate instanceof Fate.Found found) {
      return delivery.live(DeliveryMove.FOUND, found.url(), now);
    }
    return fate instanceof Fate.Undecided undecided
        ? delivery.later(Note.answered(undecided.reason()), Duration.ZERO, now)
        : delivery.again(DeliveryMove.ABSENT, Note.of(Note.About.NOT_THERE), Duration.ZERO, now);
  }

  private static Delivery sent(Delivery delivery, Answer answer, Instant now) {
    if (answer instanceof Answer.Done done) {
      return delivery.live(DeliveryMove.ACCEPTED, done.url(), now);
    }
    if (answer instanceof Answer.NotDone not) {
      return delivery.again(DeliveryMove.NOT_ACCEPTED, Note.answered(not.reason()), not.pause(), now);
    }
    return answer instanceof Answer.Refused refused
        ? delivery.moved(DeliveryMove.GIVE_UP, Note.answered(refused.reason()), now)
        : delivery.lost(Note.answered(((Answer.Unknown) answer).reason()), now);
  }

  /** Until a network has shown that a post is gone, it is asked again. */
  private static Delivery down(Delivery delivery, Answer answer, Instant now) {
    if (answer instanceof Answer.Done) {
      return delivery.moved(DeliveryMove.TAKEN_DOWN, Note.of(Note.About.WITHDRAWN), now);
    }
    if (answer instanceof Answer.NotDone not) {
      return delivery.later(Note.answered(not.reason()), not.pause(), now);
    }
    return delivery.later(
        Note.answered(
            answer instanceof Answer.Refused refused ? refused.reason() : ((Answer.Unknown) answer).reason()),
        Duration.ZERO, now);
  }

  /** Returns the word by which an answer is kept with its attempt. */
  public static String word(Answer answer) {
    if (answer instanceof Answer.Done) {
      return "DONE";
    }
    if (answer instanceof Answer.NotDone) {
      return "NOT_DONE";
    }
    return answer instanceof Answer.Refused ? "REFUSED" : "UNKNOWN";
  }

  /** Returns the word by which a fate is kept with its attempt. */
  public static String word(Fate fate) {
    if (fate instanceof Fate.Found) {
      return "FOUND";
    }
    return fate instanceof Fate.Absent ? "ABSENT" : "UNDECIDED";
  }
}
