package org.imprimatur.channel.model;

/** How the society's own channels are called in a sentence, and where a post is that is there. */
public enum Named {
  /** A network under its own name, which is the same in every language. */
  NETWORK,
  ON_NETWORK,
  FEED,
  ON_FEED,
  NEWSLETTER,
  IN_NEWSLETTER
}
