package org.imprimatur.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.model.Site;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;

/** Puts what the core says in enums, moments and numbers into words, for every page alike. */
@Named
@ApplicationScoped
public class Say {

  private static final int HEADLINE = 80;

  @Inject private Clock clock;
  @Inject private People people;
  @Inject private Caller caller;
  @Inject private Site site;

  /** One stage of a post's way, for the little line of dots. */
  public record Step(String label, String tone) {
    public String spoken() {
      return tone.equals("now") ? "now" : tone.equals("done") ? "done" : "to come";
    }
  }

  public String state(State state) {
    return switch (state) {
      case DRAFT -> "Draft";
      case SCREENING -> "Screening";
      case IN_REVIEW -> "In review";
      case CHANGES_REQUESTED -> "Changes requested";
      case DECLINED -> "Declined";
      case APPROVED -> "Approved";
      case RELEASED -> "Live";
      case CORRECTING -> "Correcting";
      case LAPSED -> "Lapsed";
      case ON_HOLD -> "On hold";
      case CLOSED -> "Closed";
      case WITHDRAWN -> "Withdrawn";
      case RETRACTED -> "Retracted";
      case RECALLED -> "Recalled";
    };
  }

  public String tone(State state) {
    return switch (state) {
      case RELEASED, APPROVED -> "ok";
      case IN_REVIEW, SCREENING, CORRECTING -> "info";
      case CHANGES_REQUESTED, LAPSED -> "warn";
      case DECLINED, RETRACTED -> "block";
      case ON_HOLD -> "held";
      default -> "plain";
    };
  }

  public String tone(Severity severity) {
    return switch (severity) {
      case BLOCK -> "block";
      case JUSTIFY -> "warn";
      case ADVISE -> "info";
    };
  }

  public String severity(Severity severity) {
    return switch (severity) {
      case BLOCK -> "Must change";
      case JUSTIFY -> "Needs an answer";
      case ADVISE -> "Good to know";
    };
  }

  public String kind(Kind kind) {
    return switch (kind) {
      case POST -> "A post";
      case THREAD -> "A thread";
      case SUMMARY -> "A summary of a paper";
      case EVENT -> "An event";
      case OPPORTUNITY -> "An opportunity";
      case ANNOUNCEMENT -> "An announcement";
      case NEWSLETTER -> "A newsletter article";
    };
  }

  /** Names a language in itself, such as {@code español}. */
  public String language(String tag) {
    var named = Locale.forLanguageTag(tag);
    return named.getDisplayName(named);
  }

  public String voice(Voice voice) {
    return switch (voice) {
      case MEMBER -> "Myself, as a member";
      case TRAINEE -> "Myself, as a trainee";
      case COMMITTEE -> "A committee";
      case SOCIETY -> "The society (needs the chair)";
    };
  }

  public String channel(ChannelId channel) {
    return channel.profile().label();
  }

  public String channels(Submission post) {
    return post.content().outlets().destinations().stream().map(this::channel).collect(Collectors.joining(", "));
  }

  public String wires(List<String> wires) {
    return wires.stream().filter(wire -> !wire.equals("web")).map(wire -> channel(ChannelId.ofWire(wire).orElseThrow()))
        .collect(Collectors.joining(", "));
  }

  public String headline(Submission post) {
    var title = post.content().words().title();
    var text = title.isBlank() ? post.content().words().text().strip().lines().findFirst().orElse("Untitled") : title;
    return text.codePointCount(0, text.length()) > HEADLINE
        ? text.substring(0, text.offsetByCodePoints(0, HEADLINE)) + "…"
        : text;
  }

  /** Says in a sentence what is happening to a post now, and what comes next. */
  public String now(Submission post) {
    return switch (post.state()) {
      case DRAFT -> post.revision() == 0 ? "Only its writers and the auditor can see it."
          : "Back with its writers; nothing was published.";
      case SCREENING ->
        post.decideBy().isEmpty() ? "Being screened." : "It waits until somebody is named to vote for a required role.";
      case IN_REVIEW -> "The committee is reading it; a decision comes " + due(post.decideBy()) + ".";
      case CHANGES_REQUESTED -> "The committee asked for changes. Revise it to open your draft again.";
      case DECLINED -> "Declined. The reasons stand with the votes.";
      case APPROVED -> "Approved. It goes out "
          + post.content().outlets().slot().map(slot -> "on " + moment(slot)).orElse("within a moment") + ".";
      case RELEASED -> post.withdrawalBy().isEmpty() ? "Out, word for word as approved."
          : "Live; a withdrawal waits for the second person.";
      case ON_HOLD -> post.hold().map(this::hold).orElse("On hold.");
      case LAPSED -> "Nobody decided in time. Open it again to send it once more.";
      case WITHDRAWN -> "Withdrawn; its page says so.";
      case RECALLED -> "Taken back by its author.";
      default -> state(post.state()) + ".";
    };
  }

  private String hold(Submission.Hold hold) {
    var asked = hold.liftAskedBy().stream().sorted().map(this::name).collect(Collectors.joining(" and "));
    var reason = hold.reason().strip().matches("(?s).*[.!?…]") ? hold.reason().strip() : hold.reason().strip() + ".";
    return "On hold by " + name(hold.holder()) + ": " + reason + " It ends by itself on " + moment(hold.reviewBy())
        + "."
        + (asked.isEmpty() ? "" : " " + asked + " asked to lift it; it waits for a second officer.");
  }

  /** Says a notice; the post's headline stands beside it. */
  public String notice(Notice notice) {
    return switch (notice.kind()) {
      case HOLD_ENDED -> "A hold ended by itself: its time was over.";
      case HELD_AGAIN -> "Held again: its time was over, but the check still stops it.";
      case SIGNATURE_WANTED -> "A trainee asks you, as their supervisor, to read and sign it.";
      case VOTER_WANTED -> "Somebody must be named to vote on it. You may name them.";
      case LIFT_ASKED -> "An officer asks to lift a hold. It waits for you, or another second officer.";
    };
  }

  /** Names a person, or the system. */
  public String name(String username) {
    return username.equals("system") ? "Imprimatur" : people.find(username).map(Person::name).orElse(username);
  }

  /** Names the page on which the caller looks at a post: the editor of a draft that is theirs, or its review. */
  public String place(Submission post) {
    boolean theirs = caller.person().filter(person -> post.writtenBy(person.username())).isPresent();
    return theirs && post.state() == State.DRAFT ? "compose" : "review";
  }

  /** Names the authors of a post: {@code Asha Rao and Ben Hale}. */
  public String authors(Submission post) {
    return post.authors().stream().map(this::name).collect(Collectors.joining(" and "));
  }

  public List<Step> steps(Submission post) {
    int reached = switch (post.state()) {
      case DRAFT, RECALLED -> 0;
      case SCREENING -> 1;
      case IN_REVIEW, CHANGES_REQUESTED, DECLINED, ON_HOLD, LAPSED -> 2;
      case APPROVED -> 3;
      case RELEASED, CLOSED, CORRECTING -> 5;
      default -> 4;
    };
    var labels = List.of("Draft", "Screened", "Review", "Approved", "Live");
    return IntStream.range(0, labels.size())
        .mapToObj(i -> new Step(labels.get(i), i < reached ? "done" : i == reached ? "now" : "later"))
        .toList();
  }

  /** Tells whether a post has left the straight way, so that its state says more than its steps. */
  public boolean stopped(Submission post) {
    return switch (post.state()) {
      case CHANGES_REQUESTED, DECLINED, LAPSED, ON_HOLD, WITHDRAWN, RETRACTED, RECALLED -> true;
      default -> false;
    };
  }

  /** Returns findings with what must change first; those of one severity stay in text order. */
  public static List<Finding> gravestFirst(List<Finding> findings) {
    return findings.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList();
  }

  /** Returns the first sentence of a finding. */
  public String lead(Finding finding) {
    return finding.message().substring(0, firstSentence(finding));
  }

  /** Returns what follows the first sentence of a finding. */
  public String rest(Finding finding) {
    return finding.message().substring(firstSentence(finding)).strip();
  }

  private static int firstSentence(Finding finding) {
    int end = finding.message().indexOf(". ");
    return end < 0 ? finding.message().length() : end + 1;
  }

  /** Returns the label of the button that takes a suggestion. */
  public String fix(String suggestion) {
    return suggestion.isBlank() ? "Take it out" : "Use “" + suggestion + "”";
  }

  /** Counts findings in a sentence for those who do not see the marks: {@code 3 findings, 1 blocks}. */
  public String tally(List<Finding> findings) {
    long blocking = findings.stream().filter(finding -> finding.severity() == Severity.BLOCK).count();
    var all = findings.isEmpty() ? "No findings" : findings(findings.size());
    return blocking == 0 ? all : all + ", " + blocking + (blocking == 1 ? " blocks" : " block");
  }

  public List<String> dots(int approvals, int needed) {
    return IntStream.range(0, needed).mapToObj(i -> i < approvals ? "y" : "n").toList();
  }

  public String findings(int count) {
    return count == 0 ? "none" : count == 1 ? "1 finding" : count + " findings";
  }

  public String length(Rendering rendering) {
    var measure = rendering.segments().get(rendering.segments().size() - 1).measure();
    var longest = rendering.segments().stream().mapToInt(segment -> segment.measure().length()).max().orElse(0);
    return String.format(Locale.US, "%,d of %,d", longest, measure.limit());
  }

  /** Returns the tone of a length: an empty text does not fit either, but is no fault of a draft just begun. */
  public String lengthTone(Rendering rendering) {
    boolean over = rendering.segments().stream().map(Segment::measure)
        .anyMatch(measure -> !measure.valid() && measure.length() > 0);
    return over ? "block" : "plain";
  }

  public String disclaimers(Rendering rendering) {
    return rendering.disclaimers().stream().map(placed -> placed.id() + " v" + placed.version())
        .collect(Collectors.joining(", "));
  }

  public String delivery(Delivery delivery) {
    if (delivery.state() == DeliveryState.BLOCKED) {
      return "no account connected";
    }
    var state = delivery.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return delivery.note().isEmpty() ? state : state + ". " + delivery.note();
  }

  public String tone(DeliveryState state) {
    return switch (state) {
      case LIVE -> "ok";
      case BLOCKED, CANCELLED, EXPIRED, GONE -> "plain";
      case FAILED, DIVERGED -> "block";
      case UNKNOWN, RETRY_WAIT, TAKEDOWN_PENDING -> "warn";
      case PLANNED, SENDING -> "info";
    };
  }

  public String due(Optional<Instant> moment) {
    if (moment.isEmpty()) {
      return "no date";
    }
    var left = Duration.between(clock.instant(), moment.get());
    if (left.isNegative()) {
      return "overdue";
    }
    return left.toHours() < 1 ? "within the hour"
        : left.toHours() < 24 ? "in " + hours(left.toHours()) : "by " + day(moment.get());
  }

  private static String hours(long hours) {
    return hours == 1 ? "1 hour" : hours + " hours";
  }

  public String dueTone(Optional<Instant> moment) {
    long hours = moment.map(when -> Duration.between(clock.instant(), when).toHours()).orElse(Long.MAX_VALUE);
    return hours < 6 ? "block" : hours < 24 ? "warn" : "plain";
  }

  public String day(Instant moment) {
    return DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).format(moment.atZone(site.zone()));
  }

  public String moment(Instant moment) {
    return DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).format(moment.atZone(site.zone()));
  }

  /** Returns whom a by-line names: {@code Asha Rao, MD} for {@code By Asha Rao, MD}. */
  public static String speaker(String byLine) {
    var name = byLine.replaceFirst("^By (?:the )?", "");
    return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ENGLISH) + name.substring(1);
  }

  public String initials(String name) {
    return Arrays.stream(name.split(" ")).filter(part -> !part.isEmpty()).limit(2).map(part -> part.substring(0, 1))
        .collect(Collectors.joining());
  }
}
