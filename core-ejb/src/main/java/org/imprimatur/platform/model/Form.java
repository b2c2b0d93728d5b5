package org.imprimatur.platform.model;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.imprimatur.kernel.model.Sentence;

/**
 * What a setting may say.
 *
 * @param allowed what it may say, as a sentence that goes on from "it must be"
 * @param reading makes a value of a text; empty for a text that is not allowed
 * @param quotable whether a message may repeat the text
 */
public record Form<T>(Sentence allowed, Function<String, Optional<T>> reading, boolean quotable) {

  private static final Set<String> YES = Set.of("true", "yes", "y", "on", "1");
  private static final Set<String> NO = Set.of("false", "no", "n", "off", "0");

  /** Returns the form of any text. */
  public static Form<String> text() {
    return new Form<>(Sentence.of(Allowed.TEXT), Optional::of, true);
  }

  /** Returns the form of a text that fits a pattern as a whole. */
  public static Form<String> text(Enum<?> allowed, Pattern pattern) {
    return new Form<>(Sentence.of(allowed), text -> Optional.of(text.strip()).filter(pattern.asMatchPredicate()), true);
  }

  /** Returns the form of any text that must not be shown. */
  public static Form<Secret> secret() {
    return new Form<>(Sentence.of(Allowed.SECRET), text -> Optional.of(new Secret(text)), false);
  }

  /** Returns the form of a whole number between two bounds, which are allowed too. */
  public static Form<Integer> whole(int least, int most) {
    // As they are typed: in digits alone.
    var bounds = Map.<String, Object>of("least", Integer.toString(least), "most", Integer.toString(most));
    return new Form<>(new Sentence(Allowed.WHOLE_NUMBER, bounds),
        text -> Optional.of(text.strip()).filter(digits -> digits.matches("[0-9]{1,9}")).map(Integer::valueOf)
            .filter(number -> number >= least && number <= most),
        true);
  }

  /** Returns the form of yes or no. */
  public static Form<Boolean> flag() {
    return new Form<>(Sentence.of(Allowed.TRUE_OR_FALSE), text -> {
      var word = text.strip().toLowerCase(Locale.ROOT);
      return Optional.of(YES.contains(word)).filter(yes -> yes || NO.contains(word));
    }, true);
  }

  /** Returns the form of a time zone by its name. */
  public static Form<ZoneId> zone() {
    return new Form<>(Sentence.of(Allowed.TIME_ZONE), Form::zone, true);
  }

  /** Returns the form of several texts with commas between them. */
  public static Form<List<String>> list(Enum<?> allowed) {
    return new Form<>(Sentence.of(allowed), text -> Optional.of(
        Arrays.stream(text.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList()), true);
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text.strip()));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
