package org.imprimatur.submission.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.imprimatur.committee.model.People;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;

/** Judges a frozen revision once more, with what is stored and with today's policy. For use cases only. */
@Dependent
public class ScreenAgain {

  private static final Logger LOG = System.getLogger(ScreenAgain.class.getName());

  private final SetGalley setGalley;
  private final People people;

  @Inject
  public ScreenAgain(SetGalley setGalley, People people) {
    this.setGalley = setGalley;
    this.people = people;
  }

  /**
   * What screening a frozen revision again says.
   *
   * @param objection why it may not go on; empty when nothing has changed
   * @param galley what it would become today; empty when that could not be found out
   */
  public record Today(Optional<Objection> objection, Optional<Galley> galley) {

    /** Returns what the policy says of it today; empty when that could not be found out. */
    public Optional<Screening> screening() {
      return galley.map(Galley::screening);
    }
  }

  /**
   * Returns the first objection to a revision of {@code post}; a check that fails is one. Empty when nothing has
   * changed.
   */
  public Optional<Objection> objection(Submission post, Revision revision) {
    return today(post, revision).objection();
  }

  /** Returns what screening a revision of {@code post} again says; a check that fails is an objection. */
  public Today today(Submission post, Revision revision) {
    if (!revision.intact()) {
      return new Today(Optional.of(Objection.HASH_DIFFERS), Optional.empty());
    }
    try {
      var galley = setGalley.of(revision.content(), people.find(post.author()).orElseThrow());
      return new Today(objection(revision, galley), Optional.of(galley));
    } catch (RuntimeException failure) {
      // The class only: a message may quote the text that was screened.
      LOG.log(Level.ERROR, "screening of {0} failed with {1}; it is held", post.id(), HoldForScreening.cause(failure));
      return new Today(Optional.of(Objection.SCREENING_FAILED), Optional.empty());
    }
  }

  private static Optional<Objection> objection(Revision revision, Galley today) {
    if (!today.screening().of(Severity.BLOCK).isEmpty()) {
      return Optional.of(Objection.POLICY_BLOCKS_NOW);
    }
    return today.renderings().equals(revision.renderings()) ? Optional.empty()
        : Optional.of(Objection.RENDERING_DIFFERS);
  }
}
