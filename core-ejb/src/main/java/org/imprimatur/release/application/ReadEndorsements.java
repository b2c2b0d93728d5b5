package org.imprimatur.release.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.release.model.Delivery;
import org.imprimatur.release.model.Endorsement;
import org.imprimatur.release.model.Releases;
import org.imprimatur.submission.model.Submissions;

/** Reads the ledger of endorsements: which published posts point readers to an account. Nothing is kept twice: the revisions say it. */
@Stateless
public class ReadEndorsements {

  /** A society publishes some hundred posts a year; older ones are found by their account's name in the archive. */
  private static final int NEWEST = 2_000;

  @Inject private Releases releases;
  @Inject private Submissions submissions;
  @Inject private Caller caller;

  /** Returns the live posts that name an account, newest first, to anybody signed in; proofs to those who may see them. */
  public Decision<List<Endorsement>> of(String handle) {
    var person = caller.person();
    if (person.isEmpty()) {
      return Decision.refused(Code.NOT_ALLOWED, "The ledger is for members. Sign in.");
    }
    var lines = releases.live(NEWEST).stream().flatMap(delivery -> line(handle, delivery));
    return Decision.done(person.get().readsProofs() ? lines.toList() : lines.map(Endorsement::withoutProof).toList());
  }

  private Stream<Endorsement> line(String handle, Delivery delivery) {
    return submissions.revision(delivery.submission(), delivery.revision())
        .filter(revision -> Endorsement.in(handle, revision))
        .map(revision -> Endorsement.of(handle, delivery, revision))
        .stream();
  }
}
