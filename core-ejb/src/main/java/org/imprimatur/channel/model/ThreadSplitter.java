package org.imprimatur.channel.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.channel.model.Break.Level;

/**
 * Splits a text into the posts of a thread. Each post fits its channel together with what else it must carry. A post
 * ends with a paragraph or a sentence where it can, else with a clause or a word; never inside an address, a mention, a
 * hashtag or a character. Every character that is not a space stays, in order.
 */
public final class ThreadSplitter {

  /** The most posts of one thread: nobody reads more, and their numbers have two digits. */
  public static final int MOST = 99;

  /** What a post carries besides the author's words. */
  @FunctionalInterface
  public interface Frame {

    /** Returns the text as it is sent. */
    String around(String words, boolean first, boolean last);
  }

  private final ChannelId channel;
  private final String text;
  private final Frame frame;
  private final boolean numbered;
  private final List<Break> breaks;

  /** After it nothing is said any more. */
  private final int lastSpoken;

  private ThreadSplitter(ChannelId channel, String text, Frame frame, boolean numbered) {
    this.channel = channel;
    this.text = text;
    this.frame = frame;
    this.numbered = numbered;
    this.breaks = Breaks.in(channel, text);
    this.lastSpoken = Breaks.lastSpoken(text);
  }

  /**
   * Splits a text.
   *
   * @param frame puts a post's words among what it carries besides, such as disclaimers, for which room is kept first
   * @param numbered whether each post's words end with its number and how many there are, such as {@code 2/4}
   * @return the posts; one when the text fits whole, without a number; or why there is no thread
   */
  public static Split split(ChannelId channel, String text, Frame frame, boolean numbered) {
    var words = text.strip();
    if (words.isEmpty()) {
      return new Split.Thread(List.of());
    }
    if (fits(channel, frame.around(words, true, true))) {
      return new Split.Thread(List.of(words));
    }
    return new ThreadSplitter(channel, words, frame, numbered).split();
  }

  /** The count is not known before it is made, but its width is: of one digit, or of two. */
  private Split split() {
    var short9 = pieces(9);
    return short9 instanceof Split.TooMany ? pieces(MOST) : short9;
  }

  private Split pieces(int most) {
    var pieces = new ArrayList<String>();
    int tooLong = -1;
    int start = 0;
    while (start < text.length()) {
      int number = pieces.size() + 1;
      if (number > most) {
        return new Split.TooMany(MOST);
      }
      var end = restFits(start, number, most) ? Optional.of(text.length()) : end(start, number, most);
      tooLong = end.isEmpty() && tooLong < 0 ? pieces.size() : tooLong;
      int stop = end.isEmpty() ? tokenEnd(start) : end.get();
      pieces.add(text.substring(start, stop).strip());
      start = stop;
    }
    var posts = numbers(pieces);
    return tooLong < 0 ? new Split.Thread(posts) : unbreakable(posts, pieces.get(tooLong), tooLong);
  }

  /**
   * What can be broken in more places than a post has characters is too long; saying so spares the counting of long
   * texts.
   */
  private boolean restFits(int start, int number, int most) {
    int places = breaks.size() - after(start);
    return places <= channel.limit().value() && fits(channel, post(text.substring(start).strip(), number, most, true));
  }

  /** Returns the index of the first break after a place. */
  private int after(int place) {
    int at = Collections.binarySearch(breaks, new Break(place, Level.WORD), Comparator.comparingInt(Break::at));
    return at < 0 ? -at - 1 : at + 1;
  }

  private List<String> numbers(List<String> pieces) {
    var posts = new ArrayList<String>();
    for (int i = 0; i < pieces.size(); i++) {
      posts.add(numbered ? numbered(pieces.get(i), i + 1, pieces.size()) : pieces.get(i));
    }
    return posts;
  }

  private Optional<Integer> end(int start, int number, int most) {
    var best = new EnumMap<Level, Integer>(Level.class);
    var mute = new EnumMap<Level, Integer>(Level.class);
    int first = after(start);
    for (int i = lastFitting(start, number, most); i >= first; i--) {
      var place = breaks.get(i);
      if (!best.containsKey(place.level())) {
        var piece = text.substring(start, place.at()).strip();
        boolean speaks = place.at() <= lastSpoken && Breaks.speaks(piece);
        (speaks ? best : mute).putIfAbsent(place.level(), place.at());
      }
    }
    return best.isEmpty() ? furthest(mute) : Optional.of(best(best, start, number, most));
  }

  /** A longer piece never counts less, since no link is broken: so the last that fits is found by halving. */
  private int lastFitting(int start, int number, int most) {
    int fitting = after(start) - 1;
    int tooLong = breaks.size();
    int step = 1;
    while (tooLong - fitting > 1) {
      int next = Math.min(fitting + step, (fitting + tooLong + 1) / 2);
      if (fits(channel, post(text.substring(start, breaks.get(next).at()).strip(), number, most, false))) {
        fitting = next;
        step *= 2;
      } else {
        tooLong = next;
      }
    }
    return fitting;
  }

  private int best(Map<Level, Integer> best, int start, int number, int most) {
    int furthest = furthest(best).orElseThrow();
    var whole = prefer(best, Level.PARAGRAPH, Level.SENTENCE, start);
    if (whole.isPresent() && (far(whole.get(), furthest, start) || nextIsWhole(whole.get(), number, most))) {
      return whole.get();
    }
    return prefer(best, Level.CLAUSE, Level.WORD, start).or(() -> whole).orElse(furthest);
  }

  /** The better place wins unless it wastes more than half of what the other would fill. */
  private static Optional<Integer> prefer(Map<Level, Integer> best, Level better, Level other, int start) {
    var first = Optional.ofNullable(best.get(better));
    var second = Optional.ofNullable(best.get(other));
    boolean good = first.isPresent() && (second.isEmpty() || far(first.get(), second.get(), start));
    return good ? first : second;
  }

  private static boolean far(int place, int furthest, int start) {
    return 2 * (place - start) >= furthest - start;
  }

  /**
   * A short post is worth it when it keeps the next sentence in one piece; one that is too long for a post breaks
   * anyway.
   */
  private boolean nextIsWhole(int from, int number, int most) {
    int end = breaks.subList(after(from), breaks.size()).stream()
        .filter(place -> place.level().compareTo(Level.SENTENCE) >= 0)
        .mapToInt(Break::at).findFirst().orElse(text.length());
    return fits(channel, post(text.substring(from, end).strip(), number + 1, most, end == text.length()));
  }

  private static Optional<Integer> furthest(Map<Level, Integer> places) {
    return places.values().stream().max(Integer::compare);
  }

  private int tokenEnd(int start) {
    int next = after(start);
    return next < breaks.size() ? breaks.get(next).at() : text.length();
  }

  private Split unbreakable(List<String> posts, String token, int index) {
    var measure = Counting.measure(channel, frame.around(posts.get(index), index == 0, index == posts.size() - 1));
    return new Split.Unbreakable(posts, token, measure.length(), measure.limit());
  }

  private String post(String words, int number, int of, boolean last) {
    return frame.around(numbered ? numbered(words, number, of) : words, number == 1, last);
  }

  private static String numbered(String words, int number, int of) {
    return words + " " + number + "/" + of;
  }

  private static boolean fits(ChannelId channel, String sent) {
    return Counting.measure(channel, sent).valid();
  }
}
