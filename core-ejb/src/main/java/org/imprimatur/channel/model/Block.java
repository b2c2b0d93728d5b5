package org.imprimatur.channel.model;

/**
 * One part of a segment as it will be sent, so that a page can show which words are the author's and which were added.
 *
 * @param role what the part is
 * @param text the part, exactly as sent
 */
public record Block(Role role, String text) {

  /** What a part of a published text is. */
  public enum Role {
    TITLE,
    BYLINE,
    DISCLAIMER,
    BODY
  }
}
