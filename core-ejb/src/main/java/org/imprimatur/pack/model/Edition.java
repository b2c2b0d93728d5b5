package org.imprimatur.pack.model;

/**
 * Which policy it is, and which text of it.
 *
 * @param name such as {@code psychiatric-society-us}
 * @param version from 1; a version in force is never changed
 * @param title what people call it
 */
public record Edition(String name, int version, String title) {

  /** As long as a pack's name may be; the log has room for 64 characters with its version. */
  private static final int LONGEST_NAME = 50;

  private static final String OWN = "-own";
  private static final String BESIDE = "-shipped";

  /** Returns the name and version by which screenings remember the policy, such as {@code psychiatric-society-us/3}. */
  public String reference() {
    return name + "/" + version;
  }

  /** Returns the name under which a society keeps its own editions of a policy that ships by another. */
  public static String ownName(String shipped) {
    var bare = shipped.endsWith(BESIDE) ? shipped.substring(0, shipped.length() - BESIDE.length()) : shipped;
    return bare.substring(0, Math.min(bare.length(), LONGEST_NAME - OWN.length())) + OWN;
  }

  /** Returns the name under which a shipped edition is kept where the society has given its own to another text. */
  public static String besideName(String shipped) {
    return shipped.substring(0, Math.min(shipped.length(), LONGEST_NAME - BESIDE.length())) + BESIDE;
  }
}
