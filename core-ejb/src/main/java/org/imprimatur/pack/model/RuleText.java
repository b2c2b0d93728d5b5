package org.imprimatur.pack.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.policy.model.Category;

/**
 * A rule as a pack writes it.
 *
 * @param heading what it is
 * @param inPlay when it runs
 * @param search what it looks for
 * @param reckoning what becomes of the hits
 * @param yields ids of rules to which it leaves the word where they say the same of the post
 * @param variants what it says
 * @param cases the posts that try it, as far as they stand with it
 */
public record RuleText(
    Heading heading, InPlay inPlay, Search search, Reckoning reckoning, Set<String> yields, List<Variant> variants,
    Cases cases) {

  public RuleText {
    yields = Set.copyOf(yields);
    variants = List.copyOf(variants);
  }

  /**
   * What a rule is.
   *
   * @param id its name: lower case, words joined by hyphens, never reused
   * @param place where it stands
   * @param category its family
   * @param title what people call it; empty where the pack does not say
   * @param source why it exists
   */
  public record Heading(String id, Place place, Category category, Message title, Message source) {}

  /**
   * When a rule runs.
   *
   * @param switched the name of the society's switch that turns it on; empty when it is always on
   * @param when a condition on the facts of the draft; empty for always
   */
  public record InPlay(String switched, Optional<Located> when) {}

  /**
   * What a rule looks for, and what it overlooks.
   *
   * @param finds what it looks for, in order: a place counts once, for the first that finds it; empty for a rule about
   *     the facts
   * @param topics topics of terms it looks for
   * @param masks names of patterns; what they cover is not seen
   * @param unless what must not stand around a hit
   * @param needs what must stand around a hit, all of them
   */
  public record Search(
      List<Find> finds, List<Located> topics, List<Located> masks, List<Context> unless, List<Context> needs) {

    public Search {
      finds = List.copyOf(finds);
      topics = List.copyOf(topics);
      masks = List.copyOf(masks);
      unless = List.copyOf(unless);
      needs = List.copyOf(needs);
    }
  }

  /**
   * How hits become findings.
   *
   * @param least how many hits make a finding
   * @param distinct whether hits with the same words count once
   * @param reach which places the finding names
   */
  public record Reckoning(int least, boolean distinct, Reach reach) {}

  /** Posts in which a rule must find something, and posts in which it must not. */
  public record Cases(List<String> hits, List<String> misses) {

    public Cases {
      hits = List.copyOf(hits);
      misses = List.copyOf(misses);
    }
  }

  /** Which places a rule's findings name. */
  public enum Reach {
    /** Each hit. */
    EACH,
    /** The first hit of each sentence. */
    SENTENCE,
    /** The first hit. */
    FIRST,
    /** The whole text. */
    WHOLE
  }

  /** Returns its name. */
  public String id() {
    return heading.id();
  }

  /** Returns its own condition and those of its variants. */
  Stream<Located> conditions() {
    return Stream.concat(inPlay.when().stream(), variants.stream().flatMap(variant -> variant.when().stream()));
  }
}
