package org.imprimatur.channel.model;

import java.util.ServiceLoader;

/** What a reader sees as one character and as a picture, by a Unicode that is newer than the JDK's. */
public interface Glyphs {

  /** Returns how many characters a reader sees. */
  int count(String text);

  /** Tells whether a code point is a picture, or is kept for one. */
  boolean pictograph(int c);

  /** Tells whether a skin tone may follow a picture. */
  boolean takesTone(int c);

  /** Tells whether two letters for regions are together the flag of one. */
  boolean flag(String pair);

  /** Returns the one that there is, found as the networks are. */
  static Glyphs found() {
    return ServiceLoader.load(Glyphs.class, Glyphs.class.getClassLoader()).findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "Nothing counts characters: META-INF/services has no " + Glyphs.class.getName() + "."));
  }
}
