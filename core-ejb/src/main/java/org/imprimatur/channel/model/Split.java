package org.imprimatur.channel.model;

import java.util.List;

/** What splitting a text into a thread gave. */
public sealed interface Split {

  /**
   * The thread.
   *
   * @param posts the author's words of each post in order, with its number when they are numbered; none for a blank
   *     text
   */
  @SuppressWarnings("JavaLangClash") // The networks' own word.
  record Thread(List<String> posts) implements Split {

    public Thread {
      posts = List.copyOf(posts);
    }
  }

  /**
   * No thread: one word, address or hashtag may not be broken and is too long for a post by itself, or the disclaimers
   * leave no room for it.
   *
   * @param posts the thread with that word in a post of its own, which does not fit
   * @param token what is too long
   * @param length what its post would have, counted as the channel counts
   * @param limit what the channel allows
   */
  record Unbreakable(List<String> posts, String token, int length, int limit) implements Split {

    public Unbreakable {
      posts = List.copyOf(posts);
    }
  }

  /**
   * No thread: it would be too long to be read.
   *
   * @param most how many posts a thread may have
   */
  record TooMany(int most) implements Split {}
}
