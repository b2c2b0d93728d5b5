package org.imprimatur.pack.model;

/**
 * Which policy it is, and which text of it.
 *
 * @param name such as {@code psychiatric-society-us}
 * @param version from 1; a version in force is never changed
 * @param title what people call it
 */
public record Edition(String name, int version, String title) {

  /** Returns the name and version by which screenings remember the policy, such as {@code psychiatric-society-us/3}. */
  public String reference() {
    return name + "/" + version;
  }
}
