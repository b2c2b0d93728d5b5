package org.imprimatur.notice.model;

import java.time.Instant;

/**
 * One line for one person.
 *
 * @param id never changes
 * @param person whose line it is, by user name
 * @param kind what happened
 * @param subject to which post, or to whom, by user name; the words of a post stay where the person may read them
 * @param at when
 */
public record Notice(String id, String person, Kind kind, String subject, Instant at) {

  /** What a notice tells. The names stand in the database. */
  public enum Kind {
    /** A hold came to its review-by and ended by itself. */
    HOLD_ENDED(About.POST),
    /** It came to its review-by, but the check that had stopped the post still does. */
    HELD_AGAIN(About.POST),
    /** An officer asks that a hold be lifted; a second one is needed. */
    LIFT_ASKED(About.POST),
    /** A required role has nobody who may vote; the reader may name somebody. */
    VOTER_WANTED(About.POST),
    /** A trainee's post waits for the reader's signature as their supervisor. */
    SIGNATURE_WANTED(About.POST),
    /** A network put up a copy beside the one that is known; the reader, an officer, must see which one stays. */
    SENT_TWICE(About.POST),
    /** Somebody from outside was invited to the reader's post by an officer. */
    GUEST_INVITED(About.POST),
    /** A guest said something of a post that is the reader's, or to which the reader invited them. */
    GUEST_COMMENTED(About.POST),
    /** A post of the reader's was approved; it is not out yet. */
    APPROVED(About.POST),
    /** A post of the reader's was released, and goes out. */
    PUBLISHED(About.POST),
    /** An officer asks that somebody get a role that two officers give; the reader may confirm it. */
    ROLE_ASKED(About.PERSON),
    /** Somebody has been given, or has lost, a role that two officers give. */
    ROLES_CHANGED(About.PERSON),
    /** An officer made a link by which somebody chooses a new password. */
    PASSWORD_LINK(About.PERSON),
    /** The password of the reader's own account was changed. */
    PASSWORD_CHANGED(About.PERSON),
    /** The first password of the reader's own account was chosen. */
    FIRST_PASSWORD(About.PERSON),
    /** The code as a second step of the reader's signing in was turned on or off, or a recovery code was used. */
    SECOND_STEP(About.PERSON),
    /** A key by which the reader signs in was added or taken away. */
    PASSKEYS(About.PERSON),
    /** Somebody else changed where the reader's mail goes. */
    MAIL_CHANGED(About.PERSON),
    /** The reader's account was connected with, or cut off from, an account at the society's identity provider. */
    LOG_IN_CONNECTED(About.PERSON);

    /** Decides in which column its subject is kept. */
    private enum About {
      POST,
      PERSON
    }

    private final About about;

    Kind(About about) {
      this.about = about;
    }

    /** Tells whether it is about a person, and not about a post. */
    public boolean ofPerson() {
      return about == About.PERSON;
    }
  }
}
