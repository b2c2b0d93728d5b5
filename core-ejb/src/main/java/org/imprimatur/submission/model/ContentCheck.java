package org.imprimatur.submission.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.policy.model.BesideText;

/** Says why a content cannot be kept, or cannot be submitted yet. Sentences name the field, the fact and the remedy. */
public final class ContentCheck {

  /** The longest text, in UTF-16 code units (contract: screenings take no more either). */
  public static final int LONGEST_TEXT = 100_000;

  /** The longest title, in UTF-16 code units: what fits two lines of a page. */
  public static final int LONGEST_TITLE = 200;

  /** The most sources, listed accounts, co-authors or segments of one post. */
  public static final int MOST = 100;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

  private record Field(String name, String text, int longest) {}

  private ContentCheck() {}

  /** Returns why the content cannot even be kept as a draft; empty when it can. */
  public static Optional<String> fault(Content content) {
    if (CleanText.blank(content.text()) && content.segments().stream().allMatch(CleanText::blank)) {
      return Optional.of("The text is empty. Write something before submitting.");
    }
    if (tooMany(content)) {
      return Optional.of("A post takes at most " + MOST + " segments, sources, accounts and co-authors each. Remove some.");
    }
    if (!LANGUAGE.matcher(content.language()).matches()) {
      return Optional.of("The language is not a language tag. Write one such as en, es or es-MX.");
    }
    return BesideText.fault(content.media(), content.facts(), BesideText.FACTS).or(() -> fieldFault(content));
  }

  private static Optional<String> fieldFault(Content content) {
    return fields(content).map(ContentCheck::fault).flatMap(Optional::stream).findFirst();
  }

  /** Returns what must be added before the content can be submitted, each as a clause that completes "Please …". */
  public static List<String> missing(Content content) {
    var missing = new ArrayList<String>();
    if (content.kind() != Kind.POST && content.kind() != Kind.THREAD && CleanText.blank(content.title())) {
      missing.add("give it a title");
    }
    content.declarations().missing().forEach(item -> missing.add("declare " + item));
    return missing;
  }

  private static Optional<String> fault(Field field) {
    if (field.text().length() > field.longest()) {
      return Optional.of(
          String.format("The %s has %,d characters; at most %,d are kept. Shorten it by %,d.",
              field.name(), field.text().length(), field.longest(), field.text().length() - field.longest()));
    }
    return CleanText.fault(field.text()).map(fault -> "The " + field.name() + " " + fault);
  }

  private static boolean tooMany(Content content) {
    return Stream.of(content.segments(), content.sources(), content.listedAccounts(), content.coAuthors())
        .anyMatch(list -> list.size() > MOST);
  }

  private static Stream<Field> fields(Content content) {
    return Stream.of(
            Stream.of(new Field("title", content.title(), LONGEST_TITLE), new Field("text", content.text(), LONGEST_TEXT)),
            each("segment", content.segments(), Function.identity()),
            each("text for a channel", List.copyOf(content.variants().values()), Function.identity()),
            each("source", content.sources(), Function.identity()),
            each("account", content.listedAccounts(), ListedAccount::handle),
            each("account's name", content.listedAccounts(), ListedAccount::claimedName),
            each("account's proof", content.listedAccounts(), ListedAccount::proof),
            each("interest", content.declarations().interests().orElse(List.of()), Function.identity()),
            each("words for a picture", content.media(), medium -> medium.getOrDefault("alt", "")),
            each("licence", content.media(), medium -> medium.getOrDefault("licence", "")),
            each("answer", List.copyOf(content.answers().values()), Function.identity()))
        .flatMap(Function.identity());
  }

  private static <T> Stream<Field> each(String name, List<T> values, Function<T, String> text) {
    return values.stream().map(value -> new Field(name, text.apply(value), LONGEST_TEXT));
  }
}
