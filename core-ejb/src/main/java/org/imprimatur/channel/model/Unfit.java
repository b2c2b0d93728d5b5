package org.imprimatur.channel.model;

/** Why a channel does not take a text, whatever its length. */
public enum Unfit {
  NO_WORDS,
  TOO_MANY_LINKS,
  INVISIBLE
}
