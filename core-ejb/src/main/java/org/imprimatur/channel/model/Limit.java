package org.imprimatur.channel.model;

import java.time.LocalDate;
import org.imprimatur.channel.model.Measure.Unit;

/**
 * What one channel takes in a post. A limit changes when its source does; note the day on which somebody read it.
 *
 * @param value the most of {@code unit}
 * @param unit what is counted
 * @param bytes the most UTF-8 bytes besides; 0 where the channel does not count bytes
 * @param links what addresses cost
 * @param source where it is written
 */
public record Limit(int value, Unit unit, int bytes, Links links, Source source) {

  /**
   * What addresses cost.
   *
   * @param length what one counts as, whatever its length; 0 where it counts as written
   * @param most the most of them; 0 where the channel does not count them
   * @param price what the channel takes for a post with one, such as {@code 0.20 USD}; empty where it is free or
   *     unknown
   */
  public record Links(int length, int most, String price) {

    /** They count as written and cost nothing. */
    public static final Links AS_WRITTEN = new Links(0, 0, "");
  }

  /**
   * Where a limit is written.
   *
   * @param asOf when the source said so
   * @param where what it is called
   */
  public record Source(LocalDate asOf, String where) {

    /** Makes a source of a day such as {@code 2026-08-22}. */
    public Source(String asOf, String where) {
      this(LocalDate.parse(asOf), where);
    }
  }
}
