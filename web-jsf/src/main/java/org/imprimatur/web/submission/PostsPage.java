package org.imprimatur.web.submission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Words;

/** One's own posts; every post that one may see with {@code all=yes}, or when words are searched for. */
@Named
@RequestScoped
public class PostsPage {

  private static final int ROWS = 25;

  private ReadSubmission read;
  private Authority authority;
  private HttpServletRequest request;
  private Words words;
  private Names names;

  private String wanted;
  private boolean all;
  private Page<Submission> page;
  private Optional<Refusal> refusal;

  @Inject
  public PostsPage(ReadSubmission read, Authority authority, HttpServletRequest request, Words words,
      Names names) {
    this.read = read;
    this.authority = authority;
    this.request = request;
    this.words = words;
    this.names = names;
  }

  /** For the proxy of the container. */
  protected PostsPage() {}

  @PostConstruct
  void load() {
    wanted = Optional.ofNullable(request.getParameter("q")).map(String::strip).orElse("");
    all = !wanted.isEmpty() || "yes".equals(request.getParameter("all"));
    var filter = new Filter(Optional.empty(), Optional.of(wanted).filter(text -> !text.isEmpty()),
        Optional.ofNullable(request.getParameter("cursor")), ROWS);
    var found = all ? read.list(filter) : read.mine(filter);
    page = found.answer().orElseGet(Page::empty);
    refusal = found.objection();
    names.expect(page.items().stream().flatMap(PostsPage::named).toList());
  }

  /** Whom a row names: its authors, and who holds it and wants it to go on. */
  private static Stream<String> named(Submission post) {
    return Stream.concat(post.authors().stream(), post.hold().stream()
        .flatMap(hold -> Stream.concat(Stream.of(hold.holder()), hold.liftAskedBy().stream())));
  }

  /** Answers an address that was tampered with, or made for somebody else's list, as a bad request. */
  public void guard() throws IOException {
    if (refusal.isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_BAD_REQUEST, words.say("shared.problem.list"),
          words.of(refusal.get()));
    }
  }

  public String getTitle() {
    return !all ? words.say("submission.posts.mine")
        : wanted.isEmpty() ? words.say("submission.posts.all") : words.say("submission.posts.found", wanted);
  }

  public String getEmptyText() {
    return !all ? mine()
        : words.say(wanted.isEmpty() ? "submission.posts.none" : "submission.posts.none-found");
  }

  private String mine() {
    return words.say(authority.may(Permission.BEGIN_POST, Subject.NONE) ? "submission.posts.none-yet"
        : "submission.posts.not-a-writer");
  }

  /** Tells whether the list may hold others' posts, whose authors are named then. */
  public boolean isAll() {
    return all;
  }

  public List<Submission> getPosts() {
    return page.items();
  }

  public String getMore() {
    var rest = !all ? "" : wanted.isEmpty() ? "&all=yes" : "&q=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    return page.next().map(next -> "posts?cursor=" + next + rest).orElse("");
  }
}
