package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.imprimatur.committee.application.Caller;
import org.imprimatur.committee.model.Person;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.workflow.model.Code;
import org.imprimatur.workflow.model.Decision;

/** Shows an author what a text would become, before anything is kept. */
@Stateless
public class PreviewDraft {

  private static final Logger LOG = System.getLogger(PreviewDraft.class.getName());

  @Inject private Caller caller;
  @Inject private SetGalley galley;

  /** Returns the galley of a content by the caller; refused to a visitor, and when the screening did not finish. */
  public Decision<Galley> of(Content content) {
    return caller
        .person()
        .map(person -> of(content, person))
        .orElseGet(() -> Decision.refused(Code.NOT_ALLOWED, "Only people who are signed in write posts. Sign in."));
  }

  private Decision<Galley> of(Content content, Person person) {
    try {
      return Decision.done(galley.of(content, person));
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "screening of a draft failed with {0}", HoldForScreening.cause(failure));
      return Decision.refused(Code.SCREENING_FAILED, "Screening did not finish, so nothing is said about the text. It would be held if you sent it now; your draft is kept.");
    }
  }
}
