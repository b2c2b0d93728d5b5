package org.imprimatur.submission.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.policy.model.BesideText;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Kind;

/** Says why a content cannot be kept, or cannot be submitted yet: which field, what of it, and the remedy. */
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

  private record Field(ContentField name, String text, int longest) {}

  private ContentCheck() {}

  /** Returns why the content cannot even be kept as a draft; empty when it can. */
  public static Optional<Refusal> fault(Content content) {
    if (CleanText.blank(content.words().text()) && content.words().segments().stream().allMatch(CleanText::blank)) {
      return Optional.of(Refusal.of(ContentGrounds.EMPTY));
    }
    if (!LANGUAGE.matcher(content.words().language()).matches()) {
      return Optional.of(Refusal.of(ContentGrounds.NO_LANGUAGE));
    }
    return BesideText.fault(content.statements().media(), content.statements().facts(), BesideText.FACTS)
        .map(fault -> Refusal.of(ContentGrounds.BESIDE_TEXT, Map.of("fault", fault)))
        .or(() -> tooMany(content))
        .or(() -> fields(content).map(ContentCheck::fault).flatMap(Optional::stream).findFirst())
        .or(() -> tooLong(content));
  }

  /** Returns why a slot cannot be kept at this time; empty when it can, or there is none. */
  public static Optional<Refusal> slotFault(Content content, Instant now) {
    return content.outlets().slot()
        .filter(slot -> slot.isBefore(now.minus(PAST)) || slot.isAfter(now.plus(AHEAD)))
        .map(slot -> Refusal.of(ContentGrounds.FAR_SLOT, Map.of("slot", slot.toString())));
  }

  /** Returns why a content by this author cannot take this voice; empty when it can. */
  public static Optional<Refusal> voiceFault(Content content, Person author) {
    return Voices.open(content.voice(), author) ? Optional.empty()
        : Optional.of(Refusal.of(ContentGrounds.NO_TRAINEE, Map.of("author", author.name())));
  }

  /** Returns what must be added or changed before the content can be submitted for its author. */
  public static List<Missing> missing(Content content, Person author) {
    var missing = new ArrayList<Missing>();
    if (content.kind() != Kind.POST && content.kind() != Kind.THREAD && CleanText.blank(content.words().title())) {
      missing.add(Missing.TITLE);
    }
    if (!Voices.open(content.voice(), author)) {
      missing.add(Missing.VOICE);
    }
    missing.addAll(content.statements().declarations().missing());
    return missing;
  }

  private static Optional<Refusal> fault(Field field) {
    int length = field.text().length();
    return length > field.longest()
        ? Optional.of(Refusal.of(ContentGrounds.LONG_FIELD,
            Map.of("field", field.name(), "length", length, "most", field.longest(), "excess",
                length - field.longest())))
        : CleanText.fault(field.name(), field.text());
  }

  private static Optional<Refusal> tooMany(Content content) {
    var counts = new EnumMap<ContentList, Integer>(ContentList.class);
    counts.put(ContentList.SEGMENTS, content.words().segments().size());
    counts.put(ContentList.SOURCES, content.references().sources().size());
    counts.put(ContentList.ACCOUNTS, content.references().listedAccounts().size());
    counts.put(ContentList.CO_AUTHORS, content.coAuthors().size());
    counts.put(ContentList.INTERESTS, content.statements().declarations().interests().map(List::size).orElse(0));
    counts.put(ContentList.ANSWERS, content.statements().answers().size());
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > Draft.MOST)
        .findFirst()
        .map(count -> Refusal.of(ContentGrounds.TOO_MANY,
            Map.of("count", count.getValue(), "things", count.getKey(), "most", Draft.MOST, "excess",
                count.getValue() - Draft.MOST)));
  }

  private static Optional<Refusal> tooLong(Content content) {
    long all = fields(content).mapToLong(field -> field.text().length()).sum();
    return all <= LONGEST_ALL
        ? Optional.empty()
        : Optional.of(Refusal.of(ContentGrounds.LONG_POST,
            Map.of("length", all, "most", LONGEST_ALL, "excess", all - LONGEST_ALL)));
  }

  private static Stream<Field> fields(Content content) {
    return Stream.of(
        fields(content.words()), fields(content.references()), fields(content.statements()),
        each(ContentField.CO_AUTHOR, content.coAuthors(), LONGEST_USERNAME, Function.identity()))
        .flatMap(Function.identity());
  }

  private static Stream<Field> fields(Content.Words words) {
    return Stream.of(
        Stream.of(
            new Field(ContentField.TITLE, words.title(), LONGEST_TITLE),
            new Field(ContentField.TEXT, words.text(), Draft.LONGEST)),
        each(ContentField.SEGMENT, words.segments(), Draft.LONGEST, Function.identity()),
        each(ContentField.VARIANT, List.copyOf(words.variants().values()), Draft.LONGEST, Function.identity()))
        .flatMap(Function.identity());
  }

  private static Stream<Field> fields(Content.References references) {
    var accounts = references.listedAccounts();
    return Stream.of(
        each(ContentField.SOURCE, references.sources(), LONGEST_SOURCE, Function.identity()),
        each(ContentField.ACCOUNT, accounts, LONGEST_NAME, ListedAccount::handle),
        each(ContentField.ACCOUNT_NAME, accounts, LONGEST_NAME, ListedAccount::claimedName),
        each(ContentField.ACCOUNT_PROOF, accounts, LONGEST_PROOF, ListedAccount::proof))
        .flatMap(Function.identity());
  }

  private static Stream<Field> fields(Content.Statements said) {
    return Stream.of(
        each(ContentField.INTEREST, said.declarations().interests().orElse(List.of()), LONGEST_INTEREST,
            Function.identity()),
        each(ContentField.ALT, said.media(), LONGEST_SOURCE, medium -> medium.getOrDefault("alt", "")),
        each(ContentField.LICENCE, said.media(), LONGEST_PROOF, medium -> medium.getOrDefault("licence", "")),
        each(ContentField.ANSWERED_RULE, List.copyOf(said.answers().keySet()), LONGEST_NAME, Function.identity()),
        each(ContentField.ANSWER, List.copyOf(said.answers().values()), LONGEST_ANSWER, Function.identity()))
        .flatMap(Function.identity());
  }

  private static <T> Stream<Field> each(ContentField name, List<T> values, int longest, Function<T, String> text) {
    return values.stream().map(value -> new Field(name, text.apply(value), longest));
  }
}
