package org.imprimatur.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.review.model.Queue;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.Words;

/** What waits for the committee. */
@Named
@RequestScoped
public class QueuePage {

  private static final int ROWS = 25;

  private ReadQueue queue;
  private Authority authority;
  private HttpServletRequest request;
  private Words words;

  private Queue.Lane lane;
  private Map<Queue.Lane, Long> counts;
  private Page<Queue.Row> page;
  private Optional<Refusal> refusal;

  @Inject
  public QueuePage(ReadQueue queue, Authority authority, HttpServletRequest request, Words words) {
    this.queue = queue;
    this.authority = authority;
    this.request = request;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected QueuePage() {}

  /** A tab of the queue. */
  public record Tab(String wire, String label, long count, boolean current, String tone) {}

  @PostConstruct
  void load() {
    lane = lane(request.getParameter("lane"), authority.may(Permission.VOTE, Subject.NONE));
    counts = queue.counts();
    var found = queue.page(lane, Optional.ofNullable(request.getParameter("cursor")), ROWS);
    page = found.answer().orElseGet(Page::empty);
    refusal = found.objection();
  }

  /** Refuses a caller who has no business with the queue, and an address that was tampered with. */
  public void guard() throws IOException {
    if (refusal.isPresent()) {
      var said = Problem.of(refusal.get());
      Addresses.refuse(said.status(),
          words.say(said.status() == HttpServletResponse.SC_FORBIDDEN ? "review.queue.refused" : "shared.problem.list"),
          words.of(refusal.get()));
    }
  }

  public List<Tab> getLanes() {
    return Arrays.stream(Queue.Lane.values()).map(this::tab).toList();
  }

  public List<Queue.Row> getRows() {
    return page.items();
  }

  /** Says who must be named before a post can be decided, and by whom; empty while nobody must. */
  public String waitsFor(Queue.Row row) {
    return row.turn().waitsFor().map(words::of).orElse("");
  }

  public String getEmptyText() {
    return words.say(lane == Queue.Lane.MINE ? "review.queue.none-mine" : "review.queue.none");
  }

  public String getMore() {
    return page.next().map(next -> "queue?lane=" + wire(lane) + "&cursor=" + next).orElse("");
  }

  private Tab tab(Queue.Lane each) {
    long count = counts.getOrDefault(each, 0L);
    return new Tab(wire(each), words.of(each), count, each == lane, each == Queue.Lane.DUE && count > 0 ? "due" : "");
  }

  /** Whoever has no vote, as the auditor, begins with everything that waits. */
  private static Queue.Lane lane(String wire, boolean voter) {
    return Arrays.stream(Queue.Lane.values()).filter(each -> wire(each).equals(wire)).findFirst()
        .orElse(voter ? Queue.Lane.MINE : Queue.Lane.ALL);
  }

  private static String wire(Queue.Lane lane) {
    return lane.name().toLowerCase(Locale.ROOT);
  }
}
