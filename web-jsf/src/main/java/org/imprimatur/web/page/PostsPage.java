package org.imprimatur.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imprimatur.platform.model.Page;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;

/** One's own posts, or, when words are searched for, every post that one may see. */
@Named
@RequestScoped
public class PostsPage {

  private static final int ROWS = 25;

  @Inject private ReadSubmission read;
  @Inject private HttpServletRequest request;

  private String words;
  private Page<Submission> page;

  @PostConstruct
  void load() {
    words = Optional.ofNullable(request.getParameter("q")).map(String::strip).orElse("");
    var filter = new Filter(Optional.empty(), Optional.empty(), Optional.of(words).filter(text -> !text.isEmpty()), cursor(), ROWS);
    page = words.isEmpty() ? read.mine(filter) : read.list(filter);
  }

  public String getTitle() {
    return words.isEmpty() ? "My posts" : "Posts with “" + words + "”";
  }

  public String getEmptyText() {
    return words.isEmpty() ? "What you write appears here, with what happens to it." : "Try fewer or other words.";
  }

  public List<Submission> getPosts() {
    return page.items();
  }

  public String getMore() {
    return page.next().map(next -> "posts?cursor=" + next + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).orElse("");
  }

  private Optional<String> cursor() {
    return Optional.ofNullable(request.getParameter("cursor")).filter(text -> text.matches("[A-Za-z0-9_-]{4,100}"));
  }
}
