package org.imprimatur.identity.model;

import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.Sha256;

/**
 * Somebody who has proved who they are.
 *
 * @param person who it is
 * @param mark of the password by which they did: a session with another one is over
 */
public record SignedIn(Person person, String mark) {

  /** Enough that no other digest has it, too little to guess at a digest. */
  private static final int LENGTH = 16;

  /** Makes what a session remembers of somebody with this stored digest. */
  public static SignedIn of(Person person, String passwordDigest) {
    return new SignedIn(person, markOf(passwordDigest));
  }

  /** Returns by what a session knows a stored digest again. */
  public static String markOf(String passwordDigest) {
    return Sha256.hex(passwordDigest).substring(0, LENGTH);
  }
}
