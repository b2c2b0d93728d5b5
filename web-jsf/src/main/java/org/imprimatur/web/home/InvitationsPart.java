package org.imprimatur.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** The part of the home page on which somebody who is named as co-author answers. */
@Named
@RequestScoped
public class InvitationsPart {

  /** As many cards as a person looks at; REST lists the others. */
  private static final int MOST = 50;

  private AnswerCoAuthorship coAuthorship;
  private Words words;

  private List<AnswerCoAuthorship.Question> asked;

  @Inject
  public InvitationsPart(AnswerCoAuthorship coAuthorship, Words words) {
    this.coAuthorship = coAuthorship;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected InvitationsPart() {}

  @PostConstruct
  void load() {
    asked = coAuthorship.open(Optional.empty(), MOST).answer().map(Page::items).orElse(List.of());
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
}
