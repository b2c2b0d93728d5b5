package org.imprimatur.submission.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.policy.model.BesideText;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Kind;

/** Says why a content cannot be kept, or cannot be submitted yet. Sentences name the field, the fact and the remedy. */
public final class ContentCheck {

  /** The longest title, in UTF-16 code units: what fits two lines of a page. */
  public static final int LONGEST_TITLE = 200;

  /** The longest of all a post's words together, in UTF-16 code units: each of them is screened, kept and hashed. */
  public static final int LONGEST_ALL = 400_000;

  /** How long before now a slot may lie: a draft may have waited. */
  private static final Duration PAST = Duration.ofDays(366);

  /** How far ahead a slot may lie: far beyond any plan, and far within what a database keeps. */
  private static final Duration AHEAD = Duration.ofDays(100 * 366);

  private static final int LONGEST_SOURCE = 2_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PROOF = 1_000;
  private static final int LONGEST_INTEREST = 1_000;
  private static final int LONGEST_ANSWER = 4_000;
  private static final int LONGEST_USERNAME = 64;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

  private record Field(String name, String text, int longest) {}

  private ContentCheck() {}

  /** Returns why the content cannot even be kept as a draft; empty when it can. */
  public static Optional<String> fault(Content content) {
    if (CleanText.blank(content.words().text()) && content.words().segments().stream().allMatch(CleanText::blank)) {
      return Optional.of("The text is empty. Write something before submitting.");
    }
    if (!LANGUAGE.matcher(content.words().language()).matches()) {
      return Optional.of("The language is not a language tag. Write one such as en, es or es-MX.");
    }
    return BesideText.fault(content.statements().media(), content.statements().facts(), BesideText.FACTS)
        .or(() -> tooMany(content))
        .or(() -> fields(content).map(ContentCheck::fault).flatMap(Optional::stream).findFirst())
        .or(() -> tooLong(content));
  }

  /** Returns why a slot cannot be kept at this time; empty when it can, or there is none. */
  public static Optional<String> slotFault(Content content, Instant now) {
    return content.outlets().slot()
        .filter(slot -> slot.isBefore(now.minus(PAST)) || slot.isAfter(now.plus(AHEAD)))
        .map(slot -> "The slot " + slot
            + " is more than a year ago or more than a hundred years ahead. Choose a nearer one, or none.");
  }

  /** Returns what must be added before the content can be submitted, each as a clause that completes "Please …". */
  public static List<String> missing(Content content) {
    var missing = new ArrayList<String>();
    if (content.kind() != Kind.POST && content.kind() != Kind.THREAD && CleanText.blank(content.words().title())) {
      missing.add("give it a title");
    }
    content.statements().declarations().missing().forEach(item -> missing.add("declare " + item));
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

  private static Optional<String> tooMany(Content content) {
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("segments", content.words().segments().size());
    counts.put("sources", content.references().sources().size());
    counts.put("listed accounts", content.references().listedAccounts().size());
    counts.put("co-authors", content.coAuthors().size());
    counts.put("interests", content.statements().declarations().interests().map(List::size).orElse(0));
    counts.put("answers", content.statements().answers().size());
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > Draft.MOST)
        .findFirst()
        .map(count -> String.format("The post has %,d %s; at most %d are kept. Remove %,d.", count.getValue(),
            count.getKey(), Draft.MOST, count.getValue() - Draft.MOST));
  }

  private static Optional<String> tooLong(Content content) {
    long all = fields(content).mapToLong(field -> field.text().length()).sum();
    return all <= LONGEST_ALL
        ? Optional.empty()
        : Optional.of(String.format(
            "The post has %,d characters with all its variants, segments and sources; at most %,d are kept. Shorten it by %,d.",
            all, LONGEST_ALL, all - LONGEST_ALL));
  }

  private static Stream<Field> fields(Content content) {
    return Stream.of(
        fields(content.words()), fields(content.references()), fields(content.statements()),
        each("co-author", content.coAuthors(), LONGEST_USERNAME, Function.identity()))
        .flatMap(Function.identity());
  }

  private static Stream<Field> fields(Content.Words words) {
    return Stream.of(
        Stream.of(
            new Field("title", words.title(), LONGEST_TITLE), new Field("text", words.text(), Draft.LONGEST)),
        each("segment", words.segments(), Draft.LONGEST, Function.identity()),
        each("text for a channel", List.copyOf(words.variants().values()), Draft.LONGEST, Function.identity()))
        .flatMap(Function.identity());
  }

  private static Stream<Field> fields(Content.References references) {
    var accounts = references.listedAccounts();
    return Stream.of(
        each("source", references.sources(), LONGEST_SOURCE, Function.identity()),
        each("account", accounts, LONGEST_NAME, ListedAccount::handle),
        each("account's name", accounts, LONGEST_NAME, ListedAccount::claimedName),
        each("account's proof", accounts, LONGEST_PROOF, ListedAccount::proof))
        .flatMap(Function.identity());
  }

  private static Stream<Field> fields(Content.Statements said) {
    return Stream.of(
        each("interest", said.declarations().interests().orElse(List.of()), LONGEST_INTEREST, Function.identity()),
        each("words for a picture", said.media(), LONGEST_SOURCE, medium -> medium.getOrDefault("alt", "")),
        each("licence", said.media(), LONGEST_PROOF, medium -> medium.getOrDefault("licence", "")),
        each("rule of an answer", List.copyOf(said.answers().keySet()), LONGEST_NAME, Function.identity()),
        each("answer", List.copyOf(said.answers().values()), LONGEST_ANSWER, Function.identity()))
        .flatMap(Function.identity());
  }

  private static <T> Stream<Field> each(String name, List<T> values, int longest, Function<T, String> text) {
    return values.stream().map(value -> new Field(name, text.apply(value), longest));
  }
}
