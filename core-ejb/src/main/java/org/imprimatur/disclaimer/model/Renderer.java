package org.imprimatur.disclaimer.model;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.ChannelProfile.Shape;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Measure;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.channel.model.Split;
import org.imprimatur.channel.model.ThreadSplitter;

/**
 * Puts a text and its disclaimers together as each channel will carry them. Never shortens or drops anything: what does
 * not fit is rendered whole and said not to fit, so that nobody publishes half a disclaimer. Only a text that was meant
 * as a thread is split, and only where its channel has threads.
 */
public final class Renderer {

  private final Catalogue catalogue;

  /** Makes a renderer that takes its wordings from a catalogue. */
  public Renderer(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Renders for every channel of the request, in the channels' fixed order.
   *
   * @throws IllegalArgumentException when a disclaimer is not in the catalogue or lacks a value for a placeholder
   */
  public List<Rendering> render(RenderRequest request) {
    var wanted = wanted(request);
    return request.channels().stream().map(channel -> render(channel, request, wanted, false)).toList();
  }

  /**
   * Renders as {@link #render} does, but one long text becomes a thread where the channel has threads: the room of the
   * disclaimers is kept first, and each post ends with its number and how many there are. A word that is too long gets
   * a post of its own, which does not fit; a thread that would be too long is rendered whole.
   */
  public List<Rendering> renderThread(RenderRequest request) {
    var wanted = wanted(request);
    return request.channels().stream().map(channel -> render(channel, request, wanted, true)).toList();
  }

  private List<Disclaimer> wanted(RenderRequest request) {
    var manner = request.manner();
    return catalogue.wanted(request.inserts().disclaimers(), manner.voice(), manner.language());
  }

  private static Rendering render(ChannelId channel, RenderRequest request, List<Disclaimer> wanted, boolean thread) {
    var placed = new Placed(wanted.stream().map(entry -> entry.on(channel, request.inserts().values())).toList());
    var whole = request.posts(channel);
    var posts = thread && whole.size() == 1 && threaded(channel) ? split(channel, whole.get(0), placed) : whole;
    var segments = new ArrayList<Segment>();
    if (threaded(channel)) {
      for (int i = 0; i < posts.size(); i++) {
        segments.add(segment(channel, post(posts.get(i), placed, i == 0, i == posts.size() - 1)));
      }
    } else {
      segments.add(segment(channel, page(channel, request, posts, placed)));
    }
    return new Rendering(channel, segments, placed.in(segments));
  }

  private static boolean threaded(ChannelId channel) {
    return channel.profile().shape() == Shape.THREAD;
  }

  private static List<String> split(ChannelId channel, String text, Placed placed) {
    var split = ThreadSplitter.split(channel, text,
        (words, first, last) -> Segment.text(post(words, placed, first, last)), true);
    if (split instanceof Split.Thread thread && !thread.posts().isEmpty()) {
      return thread.posts();
    }
    // The author sees which post does not fit, and by how much, instead of a sum over the whole text.
    return split instanceof Split.Unbreakable broken ? broken.posts() : List.of(text);
  }

  private static List<Block> post(String words, Placed placed, boolean first, boolean last) {
    var blocks = new ArrayList<Block>();
    if (first) {
      blocks.addAll(placed.at(Placement.PREFIX, Placement.BYLINE));
    }
    add(blocks, Block.Role.BODY, words);
    blocks.addAll(after(placed, first, last));
    return blocks;
  }

  /**
   * In a single post the end of the first and of the last post are one place, so the catalogue's order holds across
   * both.
   */
  private static List<Block> after(Placed placed, boolean first, boolean last) {
    var blocks = new ArrayList<Block>();
    if (first && last) {
      blocks.addAll(placed.at(Placement.FIRST_POST, Placement.LAST_POST, Placement.SUFFIX));
    } else {
      blocks.addAll(first ? placed.at(Placement.FIRST_POST) : List.of());
      blocks.addAll(last ? placed.at(Placement.LAST_POST, Placement.SUFFIX) : List.of());
    }
    blocks.addAll(last ? placed.at(Placement.FOOTER) : List.of());
    return blocks;
  }

  private static List<Block> page(ChannelId channel, RenderRequest request, List<String> posts, Placed placed) {
    var blocks = new ArrayList<>(before(channel, request, placed));
    posts.forEach(words -> add(blocks, Block.Role.BODY, words));
    blocks.addAll(after(placed, true, true));
    return blocks;
  }

  private static List<Block> before(ChannelId channel, RenderRequest request, Placed placed) {
    if (channel.profile().shape() != Shape.PAGE) {
      return placed.at(Placement.PREFIX, Placement.BYLINE);
    }
    var blocks = new ArrayList<>(placed.at(Placement.PREFIX));
    add(blocks, Block.Role.TITLE, request.words().title());
    add(blocks, Block.Role.BYLINE, request.words().byline());
    blocks.addAll(placed.at(Placement.BYLINE));
    return blocks;
  }

  private static void add(List<Block> blocks, Block.Role role, String words) {
    if (!words.isBlank()) {
      blocks.add(new Block(role, words));
    }
  }

  /** Disclaimers alone are not a post, however well they fit. */
  private static Segment segment(ChannelId channel, List<Block> blocks) {
    var measure = Counting.measure(channel, Segment.text(blocks));
    boolean spoken = blocks.stream().anyMatch(block -> block.role() == Block.Role.BODY);
    return new Segment(blocks, spoken ? measure : refused(measure));
  }

  private static Measure refused(Measure measure) {
    return new Measure(measure.channel(), measure.length(), measure.limit(), measure.unit(), false);
  }
}
