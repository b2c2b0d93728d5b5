package org.imprimatur.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.identity.application.KeepPasskeys.Asked;

/**
 * What a browser was asked with, which is answered once, by the person who was asked, within five minutes, or never.
 *
 * @param random the challenge
 * @param mark of the password that was shown for it; empty where none was
 * @param name what the key will be called that it asks for
 * @param username who was asked; empty for whoever is at the door
 * @param at when
 */
record Challenge(String random, String mark, String name, String username, Instant at) implements Serializable {

  /** As the browser is told, and the page says. */
  private static final Duration ANSWERED = Duration.ofMinutes(5);

  private static final String MAKING = "org.imprimatur.challenge.making";
  private static final String SHOWING = "org.imprimatur.challenge.showing";

  /** Remembers in the session of somebody at the door that their browser was asked for a key. */
  static void showing(HttpServletRequest request, Asked asked, Instant now) {
    request.getSession(true).setAttribute(SHOWING, new Challenge(asked.challenge(), "", "", "", now));
  }

  /** Remembers in the session of somebody who is in that their browser was asked to make a key. */
  static void making(HttpServletRequest request, Asked asked, String name, String username, Instant now) {
    var challenge = new Challenge(asked.challenge(), asked.mark(), name, username, now);
    request.getSession(true).setAttribute(MAKING, challenge);
  }

  /** Returns what was asked at the door, and forgets it: whatever the answer, there is no second one. */
  static Optional<Challenge> shown(HttpServletRequest request, Instant now) {
    return take(request, SHOWING, "", now);
  }

  /** Returns what this person was asked to make, and forgets it. */
  static Optional<Challenge> made(HttpServletRequest request, String username, Instant now) {
    return take(request, MAKING, username, now);
  }

  private static Optional<Challenge> take(HttpServletRequest request, String kind, String username, Instant now) {
    var session = Optional.ofNullable(request.getSession(false));
    var asked = session.map(each -> (Challenge) each.getAttribute(kind));
    session.ifPresent(each -> each.removeAttribute(kind));
    return asked.filter(it -> it.username.equals(username)
        && Duration.between(it.at, now).abs().compareTo(ANSWERED) <= 0);
  }

  /** Returns what the browser was asked, without what it was asked by. */
  Asked asked() {
    return new Asked(random, "", mark);
  }
}
