package org.imprimatur.screening.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.disclaimer.model.RenderRequest;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.policy.model.BesideText;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Part;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.screening.model.Answer.DisclaimerLine;

/**
 * Judges texts: the policy, the channel's counting and the disclaimers together. Pure: the same question has the same
 * answer.
 */
public final class Judge {

  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::wire).toList();
  private static final List<String> VOICES = Arrays.stream(Voice.values()).map(Voice::wire).toList();

  private final Function<Manuscript<List<DisclaimerLine>>, Proof<List<DisclaimerLine>>> reader;
  private final Renderer renderer;
  private final String society;
  private final String language;

  /**
   * Makes a judge.
   *
   * @param reader what has a manuscript read by a policy
   * @param society the society's name, for disclaimers
   * @param language in which findings are said, such as {@code es}
   */
  public Judge(Function<Manuscript<List<DisclaimerLine>>, Proof<List<DisclaimerLine>>> reader, Renderer renderer,
      String society, String language) {
    this.reader = reader;
    this.renderer = renderer;
    this.society = society;
    this.language = language;
  }

  /**
   * Answers a question under an id.
   *
   * @throws BadQuestion when the text is empty or too long or a member has no meaning
   */
  public Answer answer(Object id, Question question) {
    var text = text(question);
    Bounds.check(question);
    var channel = channel(question);
    var draft = draft(question, text, channel);
    var warning = Objects.requireNonNullElse(question.contentWarning(), "");
    var beside = warnings(warning, text);
    var proof = reader.apply(
        new Manuscript<>(draft, disclaimers -> disclaimers(draft, channel, disclaimers), set -> beside));
    var screening = proof.screening();
    return new Answer(
        id, screening.outcome().name(), "utf-16",
        screening.findings().stream().map(finding -> Answer.FoundLine.of(finding, text, language)).toList(),
        Counting.entities(channel, text).stream().map(Answer.EntityLine::of).toList(),
        Answer.MeasureLine.of(Counting.measure(channel, text, warning)), proof.set(),
        new Answer.Versions(screening.policyVersion(), screening.directoryVersion()));
  }

  private static List<Part> warnings(String warning, String text) {
    return warning.isBlank()
        ? List.of()
        : List.of(
            new Part(Sentence.of(Asked.IN_WARNING), warning, text, Part.Kind.FIELD),
            new Part(Sentence.of(Asked.WARNING_INTO_TEXT), warning + "\n" + text, text, Part.Kind.JOINED));
  }

  private List<DisclaimerLine> disclaimers(Draft draft, ChannelId channel, Set<String> called) {
    if (called.isEmpty()) {
      return List.of();
    }
    var request = new RenderRequest(
        RenderRequest.Words.of(draft.text()), Set.of(channel),
        new RenderRequest.Inserts(called, Map.of(RenderRequest.SOCIETY, society)),
        new RenderRequest.Manner(draft.genre().voice(), draft.genre().language()));
    return renderer.render(request).stream()
        .filter(each -> each.channel().equals(channel))
        .flatMap(each -> each.disclaimers().stream())
        .map(DisclaimerLine::of)
        .toList();
  }

  private static String text(Question question) {
    var text = Objects.requireNonNullElse(question.text(), "");
    if (text.isEmpty() || text.length() > Draft.LONGEST) {
      throw new BadQuestion(
          new Sentence(Unanswerable.TEXT_LENGTH, Map.of("length", text.length(), "most", Draft.LONGEST)));
    }
    if (halved(text)) {
      throw new BadQuestion(Sentence.of(Unanswerable.HALF_A_PAIR));
    }
    return text;
  }

  private static boolean halved(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at)) && Character.charCount(text.codePointAt(at++)) == 1) {
        return true;
      }
    }
    return false;
  }

  private static ChannelId channel(Question question) {
    var wire = Objects.requireNonNullElse(question.channel(), "web");
    return ChannelId.ofWire(wire)
        .orElseThrow(() -> unknown("channel", wire, ChannelId.all().stream().map(ChannelId::wire).toList()));
  }

  private static Draft draft(Question question, String text, ChannelId channel) {
    var media = list(question.beside().media()).stream().map(BesideText::plain).toList();
    var about = about(question);
    BesideText.fault(media, about, BesideText.ABOUT).ifPresent(fault -> {
      throw new BadQuestion(fault);
    });
    return new Draft(Objects.requireNonNullElse(question.heading().title(), ""), text, genre(question, channel),
        new Draft.Enclosed(list(question.beside().sources()),
            list(question.beside().listedAccounts()).stream().map(Judge::account).toList(), media),
        declared(question.beside().declarations()), about);
  }

  private static Draft.Genre genre(Question question, ChannelId channel) {
    return new Draft.Genre(known("kind", question.heading().kind(), KINDS, "post"),
        known("voice", question.heading().voice(), VOICES, "member"),
        Objects.requireNonNullElse(question.heading().lang(), "en"), channel.wire());
  }

  private static Draft.Account account(Question.ListedAccount account) {
    return new Draft.Account(
        Objects.requireNonNullElse(account.handle(), ""), Objects.requireNonNullElse(account.claimedName(), ""),
        Objects.requireNonNullElse(account.proof(), ""));
  }

  private static Draft.Declared declared(Question.Declarations said) {
    if (said == null) {
      return Draft.Declared.NOTHING;
    }
    return new Draft.Declared(
        Objects.requireNonNullElse(said.patient(), ""), interests(said.interests()), "assisted".equals(said.ai()),
        Boolean.TRUE.equals(said.accountsChecked()));
  }

  private static List<String> interests(Object said) {
    if (said == null || said.equals("none")) {
      return List.of();
    }
    if (!(said instanceof List<?> ties)) {
      throw new BadQuestion(Sentence.of(Unanswerable.NEITHER_NONE_NOR_TEXTS));
    }
    IntStream.range(0, ties.size()).filter(n -> !(ties.get(n) instanceof String)).findFirst().ifPresent(n -> {
      throw new BadQuestion(
          new Sentence(Unanswerable.NO_TEXT, Map.of("member", "declarations.interests[" + n + "]")));
    });
    return ties.stream().map(String.class::cast).toList();
  }

  /**
   * Whether interests were declared is seen from the declarations, as in a submission; where there are none it may be
   * said.
   */
  private static Map<String, String> about(Question question) {
    var about = BesideText.plain(question.beside().facts());
    var said = question.beside().declarations();
    boolean begun =
        said != null && (said.patient() != null || said.ai() != null || Boolean.TRUE.equals(said.accountsChecked()));
    if (said != null && said.interests() != null) {
      about.put(BesideText.INTERESTS_DECLARED, "yes");
    } else if (begun) {
      about.put(BesideText.INTERESTS_DECLARED, "no");
    }
    return about;
  }

  private static <T> List<T> list(List<T> items) {
    return items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
  }

  private static String known(String member, String value, List<String> allowed, String otherwise) {
    if (value != null && !allowed.contains(value)) {
      throw unknown(member, value, allowed);
    }
    return Objects.requireNonNullElse(value, otherwise);
  }

  private static BadQuestion unknown(String member, String value, List<String> allowed) {
    return new BadQuestion(new Sentence(Unanswerable.UNKNOWN,
        Map.of("member", member, "value", value, "allowed", String.join(", ", allowed))));
  }
}
