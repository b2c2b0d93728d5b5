package org.imprimatur.channel.model;

/**
 * A place where a post of a thread may end.
 *
 * @param at the code unit after the post's last
 * @param level how good a place it is
 */
record Break(int at, Level level) {

  /** The better the higher. */
  enum Level {
    /** Between two characters of a script that writes no spaces. */
    GLYPH,
    /** After a word that leads on, such as "and". */
    LEADING,
    WORD,
    CLAUSE,
    SENTENCE,
    PARAGRAPH
  }
}
