package org.imprimatur.disclaimer.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imprimatur.channel.model.ChannelId;

/**
 * One entry of the catalogue.
 *
 * @param id its name, such as {@code education-only}
 * @param version the wording's version, from 1
 * @param order its rank: of two at one place the lower comes first
 * @param upkeep who answers for it, until when, and why it exists
 * @param voices who must speak for it to be inserted, on the wire ({@code trainee} …); empty for anybody
 * @param brief where and what on channels that count every character
 * @param full where and what everywhere else
 */
public record Disclaimer(
    String id, int version, int order, Upkeep upkeep, Set<String> voices, Form brief, Form full) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([A-Z_]{1,40})(?::([^}]{1,80}))?}}");

  /**
   * What keeps it true.
   *
   * @param owner who answers for the words
   * @param review the day by which the owner looks at them again
   * @param source why it exists
   */
  public record Upkeep(String owner, LocalDate review, String source) {}

  /** One wording and where it stands; the wording may hold {@code {{NAME}}} or {@code {{NAME:words when unknown}}}. */
  public record Form(Placement placement, String words) {

    /** Refuses braces that are no placeholder: nobody would fill them, and readers would get them as they are. */
    public Form {
      var rest = PLACEHOLDER.matcher(words).replaceAll("");
      if (rest.contains("{{") || rest.contains("}}")) {
        throw new IllegalArgumentException("No placeholder: " + words);
      }
    }
  }

  public Disclaimer {
    voices = Set.copyOf(voices);
  }

  /**
   * Tells whether it belongs into a text in which {@code voice} speaks: nobody disowns the views of the society itself.
   */
  public boolean suits(String voice) {
    return voices.isEmpty() || voices.contains(voice);
  }

  /**
   * Returns the disclaimer as one channel carries it.
   *
   * @param values what to write for each placeholder
   * @throws IllegalArgumentException when a placeholder has neither a value nor words of its own
   */
  public PlacedDisclaimer on(ChannelId channel, Map<String, String> values) {
    var form = channel.profile().brief() ? brief : full;
    return new PlacedDisclaimer(id, version, form.placement(), filled(form.words(), values));
  }

  private String filled(String words, Map<String, String> values) {
    return PLACEHOLDER.matcher(words).replaceAll(hit -> {
      var value = values.getOrDefault(hit.group(1), hit.group(2));
      if (value == null || value.isBlank()) {
        throw new IllegalArgumentException("The disclaimer " + id + " needs " + hit.group(1) + ".");
      }
      return Matcher.quoteReplacement(value);
    });
  }
}
