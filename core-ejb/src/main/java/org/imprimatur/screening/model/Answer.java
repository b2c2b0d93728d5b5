package org.imprimatur.screening.model;

import java.util.List;
import java.util.Locale;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Measure;
import org.imprimatur.disclaimer.model.PlacedDisclaimer;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.policy.model.Finding;

/**
 * What the policy and the channel say of a text, as it stands on the wire.
 *
 * @param id the question's, or the screening's
 * @param outcome {@code PASS}, {@code ADVISE}, {@code REVIEW} or {@code BLOCK}
 * @param offsetUnit always {@code utf-16}
 * @param findings in text order
 * @param entities what the channel turns into links, in text order
 * @param measure the text's length as the channel counts
 * @param disclaimers what would be inserted
 * @param versions what it was judged by
 */
public record Answer(
    Object id, String outcome, String offsetUnit, List<FoundLine> findings, List<EntityLine> entities,
    MeasureLine measure, List<DisclaimerLine> disclaimers, @Flat Versions versions) {

  /**
   * What a text was judged by.
   *
   * @param policyVersion the rule set used
   * @param directoryVersion the directory of accounts used
   */
  public record Versions(String policyVersion, String directoryVersion) {}

  /** A finding: which rule found it, where, and what is said of it. */
  public record FoundLine(
      @Flat RuleLine rule, @Flat Place place, String outcome, String message, List<String> suggestions, String source) {

    /** Writes a finding about a text, said in a language such as {@code es}. */
    public static FoundLine of(Finding finding, String text, String language) {
      var origin = finding.origin();
      return new FoundLine(
          new RuleLine(origin.ruleId(), origin.category().wire(), origin.subtype().isEmpty() ? null : origin.subtype()),
          new Place(finding.span().start(), finding.span().end(), finding.span().of(text)),
          finding.outcome().name(), finding.message().in(language), finding.suggestions(),
          origin.source().in(language));
    }
  }

  /** The rule that found something; {@code subtype} only where it has one. */
  public record RuleLine(String ruleId, String category, String subtype) {}

  /** Where something stands; {@code match} is exactly the slice {@code [start, end)} of the text. */
  public record Place(int start, int end, String match) {}

  /** An entity; the byte offsets are there for Bluesky. */
  public record EntityLine(String type, int start, int end, String value, Integer byteStart, Integer byteEnd) {

    /** Writes an entity. */
    public static EntityLine of(Entity entity) {
      var bytes = entity.bytes();
      return new EntityLine(
          entity.type().wire(), entity.start(), entity.end(), entity.value(),
          bytes.map(Entity.Bytes::start).orElse(null),
          bytes.map(Entity.Bytes::end).orElse(null));
    }
  }

  /** A measure. */
  public record MeasureLine(String channel, int length, int limit, String unit, boolean valid) {

    /** Writes a measure. */
    public static MeasureLine of(Measure measure) {
      return new MeasureLine(
          measure.channel().wire(), measure.length(), measure.limit(), measure.unit().name().toLowerCase(Locale.ROOT),
          measure.valid());
    }
  }

  /** A disclaimer that would be inserted. */
  public record DisclaimerLine(String id, int version, String placement, String text) {

    /** Writes a disclaimer. */
    public static DisclaimerLine of(PlacedDisclaimer placed) {
      return new DisclaimerLine(placed.id(), placed.version(), placed.placement().name().toLowerCase(Locale.ROOT),
          placed.text());
    }
  }
}
