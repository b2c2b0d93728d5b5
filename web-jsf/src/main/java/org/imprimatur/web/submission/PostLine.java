package org.imprimatur.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Words;
import org.imprimatur.workflow.model.State;

/** What a list shows of a post: its headline, its authors, and the page that it opens. */
@Named
@RequestScoped
public class PostLine {

  private Caller caller;
  private Names names;
  private Words words;

  @Inject
  public PostLine(Caller caller, Names names, Words words) {
    this.caller = caller;
    this.names = names;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected PostLine() {}

  /** Returns the title of a post, or the beginning of its text where it has none. */
  public String headline(Submission post) {
    var headline = post.content().words().headline();
    return headline.isEmpty() ? words.say("submission.line.untitled") : headline;
  }

  /** Names the authors of a post: {@code Asha Rao and Ben Hale}. */
  public String authors(Submission post) {
    return names.all(post.authors());
  }

  /** Names the page on which the caller looks at a post: the editor of a draft that is theirs, or its review. */
  public String place(Submission post) {
    boolean theirs = caller.person().filter(person -> post.writtenBy(person.username())).isPresent();
    return theirs && post.state() == State.DRAFT ? "compose" : "review";
  }
}
