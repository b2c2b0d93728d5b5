package org.imprimatur.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.delivery.model.PublicPost;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.notice.application.ReadNotices;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.model.Site;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.review.model.Queue;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;
import org.imprimatur.workflow.model.State;

/** Where everybody begins: what needs them, what they have under way, what is out. */
@Named
@RequestScoped
public class HomePage {

  private static final int ROWS = 5;
  private static final int NEWS = 25;

  /** The longest stretch of a list that is read at once. */
  private static final int MOST = 200;

  /** As many cards as a person looks at; REST lists the others. */
  private static final int MOST_ASKED = 50;
  private static final int NOON = 12;
  private static final int EVENING = 17;

  private Caller caller;
  private ReadQueue queue;
  private ReadSubmission read;
  private ReadDeliveries releases;
  private ReadNotices notices;
  private NameVoter nameVoter;
  private AnswerCoAuthorship coAuthorship;
  private Clock clock;
  private Site site;
  private Words words;

  private Person person;
  private List<Queue.Row> needsYou;
  private List<Submission> inFlight;
  private long waiting;
  private List<NoticeRow> news;
  private List<AnswerCoAuthorship.Question> asked;

  @Inject
  public HomePage(Caller caller, ReadQueue queue, ReadSubmission read, ReadDeliveries releases, ReadNotices notices,
      NameVoter nameVoter, AnswerCoAuthorship coAuthorship, Clock clock, Site site, Words words) {
    this.caller = caller;
    this.queue = queue;
    this.read = read;
    this.releases = releases;
    this.notices = notices;
    this.nameVoter = nameVoter;
    this.coAuthorship = coAuthorship;
    this.clock = clock;
    this.site = site;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected HomePage() {}

  /** A notice as shown, with the post it is about. */
  public record NoticeRow(Notice notice, Submission post) {}

  @PostConstruct
  void load() {
    person = caller.person().orElseThrow();
    asked = coAuthorship.open(Optional.empty(), MOST_ASKED).answer().map(Page::items).orElse(List.of());
    needsYou = queue.page(Queue.Lane.MINE, Optional.empty(), ROWS).answer().orElseThrow().items();
    waiting = queue.counts().getOrDefault(Queue.Lane.MINE, 0L);
    inFlight =
        read.mine(new Filter(Optional.empty(), Optional.empty(), Optional.empty(), MOST)).answer().orElseThrow().items()
            .stream()
            .filter(
                post -> !post.state().terminal() && post.state() != State.RELEASED && post.state() != State.DECLINED)
            .toList();
    // A post that the reader may see no longer says nothing.
    news = notices.mine(NEWS).stream()
        .flatMap(notice -> read.find(notice.submission()).map(post -> new NoticeRow(notice, post)).stream())
        .filter(this::stands)
        .limit(ROWS)
        .toList();
  }

  /** What somebody was asked for is no news once it is done or needed no more. */
  private boolean stands(NoticeRow row) {
    return switch (row.notice().kind()) {
      case LIFT_ASKED -> row.post().hold().filter(hold -> !hold.liftAskedBy().isEmpty()).isPresent();
      case VOTER_WANTED -> !nameVoter.candidates(row.post().id()).isEmpty();
      case SIGNATURE_WANTED ->
        row.post().state() == State.IN_REVIEW && row.post().authorship().signers().contains(person.username());
      case HOLD_ENDED, HELD_AGAIN -> true;
    };
  }

  public String getGreeting() {
    int hour = clock.instant().atZone(site.zone()).getHour();
    boolean doctor = person.credentials().matches("(?s)(?:MD|DO)\\b.*");
    return words.say("home.home.greeting", hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening", doctor,
        doctor ? lastName() : person.name(), person.name());
  }

  public String getSummary() {
    if (person.is(Role.AUDITOR)) {
      return words.say("home.home.auditor");
    }
    if (person.is(Role.ADMINISTRATOR)) {
      return words.say("home.home.administrator");
    }
    return person.seated() ? words.say("home.home.to-vote", waiting, waiting > ROWS, ROWS)
        : words.say("home.home.under-way", inFlight.size(), inFlight.size() > ROWS, ROWS);
  }

  /** Returns the posts that name the caller as co-author and wait for an answer. */
  public List<AnswerCoAuthorship.Question> getAsked() {
    return asked;
  }

  /** Agrees to be an author of a post. */
  public void accept(String id) throws IOException {
    answer(coAuthorship.accept(id), "home.home.accepted");
  }

  /** Has the caller taken off a post's co-authors. */
  public void refuse(String id) throws IOException {
    answer(coAuthorship.refuse(id), "home.home.declined");
  }

  private void answer(Decision<Submission> answered, String done) throws IOException {
    answered.objection().map(words::of).ifPresentOrElse(Notes::refuse, () -> Notes.say(words.say(done)));
    Addresses.go("/home");
  }

  public List<Queue.Row> getNeedsYou() {
    return needsYou;
  }

  public List<Submission> getInFlight() {
    return inFlight.subList(0, Math.min(ROWS, inFlight.size()));
  }

  public List<NoticeRow> getNews() {
    return news;
  }

  public List<PublicPost> getPublished() {
    return releases.newest(ROWS);
  }

  private String lastName() {
    return person.name().substring(person.name().lastIndexOf(' ') + 1);
  }
}
