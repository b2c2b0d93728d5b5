package org.imprimatur.submission.model;

import java.util.Arrays;
import java.util.List;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.policy.model.Voice;

/** Says in which voices a post may speak: it is its author who speaks, whoever of the co-authors types. */
public final class Voices {

  private Voices() {}

  /** Tells whether a post by this author may speak in this voice: only a trainee speaks as one. */
  public static boolean open(Voice voice, Person author) {
    return voice != Voice.TRAINEE || trainee(author);
  }

  /** Returns every voice in which a post by this author may speak. */
  public static List<Voice> open(Person author) {
    return Arrays.stream(Voice.values()).filter(voice -> open(voice, author)).toList();
  }

  /** Returns who speaks to readers: a trainee who picked their own voice speaks as a trainee, whatever it is called. */
  public static Voice heard(Voice picked, Person author) {
    return picked == Voice.MEMBER && trainee(author) ? Voice.TRAINEE : picked;
  }

  private static boolean trainee(Person author) {
    return author.is(Role.TRAINEE);
  }
}
