package org.imprimatur.screening.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.screening.model.Question.ListedAccount;

/** How much may be sent beside a text to be judged: every word of it is read. */
final class Bounds {

  private Bounds() {}

  /**
   * Refuses a question that carries too much.
   *
   * @throws BadQuestion with the member, the figure and the limit
   */
  static void check(Question question) {
    var beside = question.beside();
    count("sources", beside.sources());
    count("listedAccounts", beside.listedAccounts());
    count("media", beside.media());
    count("facts", beside.facts() == null ? null : beside.facts().entrySet());
    var said = beside.declarations();
    count("interests", said != null && said.interests() instanceof Collection<?> ties ? ties : null);
    long all = words(question).filter(Objects::nonNull).mapToLong(word -> word.toString().length()).sum();
    if (all > Draft.LONGEST) {
      throw new BadQuestion(
          new Sentence(Unanswerable.TOO_MUCH_BESIDE, Map.of("length", all, "most", Draft.LONGEST)));
    }
  }

  private static void count(String member, Collection<?> items) {
    if (items != null && items.size() > Draft.MOST) {
      throw new BadQuestion(new Sentence(Unanswerable.TOO_MANY,
          Map.of("member", member, "count", items.size(), "most", Draft.MOST)));
    }
  }

  private static Stream<Object> words(Question question) {
    var heading = question.heading();
    var beside = question.beside();
    var said = beside.declarations();
    return Stream.of(
        Stream.of(heading.title(), question.contentWarning(), heading.lang(), said == null ? null : said.patient(),
            said == null ? null : said.interests()),
        list(beside.sources()),
        list(beside.listedAccounts()).filter(Objects::nonNull).flatMap(Bounds::words),
        list(beside.media()).filter(Objects::nonNull).flatMap(Bounds::words),
        beside.facts() == null ? Stream.empty() : words(beside.facts()))
        .flatMap(Function.identity());
  }

  private static Stream<Object> words(ListedAccount account) {
    return Stream.of(account.handle(), account.claimedName(), account.proof());
  }

  private static Stream<Object> words(Map<String, String> said) {
    return said.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue()));
  }

  private static <T> Stream<T> list(List<T> items) {
    return items == null ? Stream.empty() : items.stream();
  }
}
