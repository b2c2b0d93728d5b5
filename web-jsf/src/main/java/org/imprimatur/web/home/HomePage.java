package org.imprimatur.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.Person;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.delivery.model.PublicPost;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.review.model.Queue;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.UnderWay;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.shared.Words;

/** Where everybody begins: what needs them, what they have under way, what is out. */
@Named
@RequestScoped
public class HomePage {

  private static final int ROWS = 5;

  private Caller caller;
  private ReadQueue queue;
  private ReadSubmission read;
  private ReadDeliveries releases;
  private Frame frame;
  private Greeting greeting;
  private News told;
  private Words words;

  private Person person;
  private List<Queue.Row> needsYou;
  private UnderWay underWay;
  private String summary;
  private long waiting;
  private List<News.NoticeRow> news;
  private List<PublicPost> published;

  @Inject
  public HomePage(Caller caller, ReadQueue queue, ReadSubmission read, ReadDeliveries releases, Frame frame,
      Greeting greeting, News told, Words words) {
    this.caller = caller;
    this.queue = queue;
    this.read = read;
    this.releases = releases;
    this.frame = frame;
    this.greeting = greeting;
    this.told = told;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected HomePage() {}

  @PostConstruct
  void load() {
    person = caller.person().orElseThrow();
    // Whoever may not read the queue is needed for none of it.
    needsYou = queue.page(Queue.Lane.MINE, Optional.empty(), ROWS).answer().map(Page::items).orElse(List.of());
    waiting = frame.getOwed();
    underWay = read.underWay(ROWS);
    summary = summarized();
    news = told.of(person, ROWS);
    published = releases.newest(ROWS);
  }

  public String getGreeting() {
    return greeting.of(person);
  }

  public String getSummary() {
    return summary;
  }

  private String summarized() {
    if (frame.isAuditor()) {
      return words.say("home.home.auditor");
    }
    if (frame.isAdministrator()) {
      return words.say("home.home.administrator");
    }
    return frame.isVoter() ? words.say("home.home.to-vote", waiting, waiting > ROWS, ROWS)
        : words.say("home.home.under-way", underWay.number(), underWay.number() > ROWS, ROWS);
  }

  public List<Queue.Row> getNeedsYou() {
    return needsYou;
  }

  public List<Submission> getInFlight() {
    return underWay.newest();
  }

  public List<News.NoticeRow> getNews() {
    return news;
  }

  public List<PublicPost> getPublished() {
    return published;
  }
}
