package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.SubmissionGrounds;

/** Shows an author what a text would become, before anything is kept. */
@Stateless
public class PreviewDraft {

  private static final Logger LOG = System.getLogger(PreviewDraft.class.getName());

  private Authority authority;
  private Reach reach;
  private People people;
  private SetGalley galley;

  protected PreviewDraft() {}

  @Inject
  public PreviewDraft(Authority authority, Reach reach, People people, SetGalley galley) {
    this.authority = authority;
    this.reach = reach;
    this.people = people;
    this.galley = galley;
  }

  /** Returns the galley of a new content by the caller; refused to a visitor, and when the screening did not finish. */
  public Decision<Galley> of(Content content) {
    return authority.require(Permission.PREVIEW_POST, Subject.NONE)
        .then(person -> of(content, person, Optional.empty()));
  }

  /**
   * Returns the galley of a content, signed as it would be frozen: by the draft's author, and by those co-authors who
   * have accepted.
   *
   * @param id the draft that the content would replace; for one that the caller did not write, as for a new one
   */
  public Decision<Galley> of(String id, Content content) {
    return authority.require(Permission.PREVIEW_POST, Subject.NONE)
        .then(person -> of(content, person, reach.read(id, Permission.EDIT_DRAFT).answer().map(Reached::post)));
  }

  private Decision<Galley> of(Content content, Person person, Optional<Submission> draft) {
    var author = draft.flatMap(post -> people.find(post.author())).orElse(person);
    return set(draft.map(post -> post.signed(content)).orElseGet(() -> content.by(List.of())), author);
  }

  private Decision<Galley> set(Content content, Person person) {
    try {
      return Decision.done(galley.of(content, person));
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "screening of a draft failed with {0}", HoldForScreening.cause(failure));
      return Decision.refused(SubmissionGrounds.UNSCREENED);
    }
  }
}
