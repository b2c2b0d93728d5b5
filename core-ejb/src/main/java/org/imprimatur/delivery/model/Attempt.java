package org.imprimatur.delivery.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One call to a network, kept for ever: what was tried, when, and what came of it.
 *
 * @param delivery the delivery's id
 * @param number its place among all calls for the delivery, from 1
 * @param kind what was asked of the network
 * @param began when the call began; stored before it
 * @param ended when its answer was stored; empty while it runs and when it never answered
 * @param answer what came of it: {@code DONE}, {@code NOT_DONE}, {@code REFUSED}, {@code UNKNOWN}, {@code FOUND},
 *     {@code ABSENT}, {@code UNDECIDED}; empty while there is none
 */
public record Attempt(String delivery, int number, Kind kind, Instant began, Optional<Instant> ended, String answer) {

  /** What is asked of a network. */
  public enum Kind {
    POST,
    LOOK_UP,
    TAKE_DOWN
  }

  /** Returns it with its answer. */
  public Attempt answered(String word, Instant at) {
    return new Attempt(delivery, number, kind, began, Optional.of(at), word);
  }
}
