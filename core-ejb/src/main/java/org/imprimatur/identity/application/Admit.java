package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.Languages;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.platform.application.BySystem;

/** Stores a new person and that their invitation is used up, in one transaction. */
@Stateless
@BySystem("somebody who joins, once the password is hashed")
public class Admit {

  private People people;
  private Invitations invitations;
  private Languages languages;
  private Clock clock;
  private AuditTrail trail;

  protected Admit() {}

  @Inject
  public Admit(People people, Invitations invitations, Languages languages, Clock clock, AuditTrail trail) {
    this.people = people;
    this.invitations = invitations;
    this.languages = languages;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Stores the person. One of two who do this in one moment waits for the other, and then is refused or fails with an
   * exception of the database.
   *
   * @param invitation of the database, or of a slip, which becomes a row now
   * @param person as the account will be
   * @param digest of the password
   * @param language in which they want to be spoken to
   */
  public Decision<Person> admit(Invitation invitation, Person person, String digest, Optional<String> language) {
    if (people.find(person.username()).isPresent()) {
      return Decision.refused(IdentityGrounds.USERNAME_TAKEN, Map.of("name", person.username()));
    }
    if (invitations.find(invitation.digest()).isEmpty()) {
      invitations.add(invitation);
    }
    // Whoever made it may have lost the office since it was looked at.
    if (!invitation.stands(people::find)
        || !invitations.use(invitation.digest(), person.username(), clock.instant())) {
      return Decision.refused(IdentityGrounds.NO_SUCH_INVITATION);
    }
    people.add(person, digest);
    language.ifPresent(chosen -> languages.choose(person.username(), chosen));
    trail.record(person.username(), AuditAction.PERSON_JOINED, person.username(),
        Map.of("invitation", invitation.id(), "by", invitation.madeBy().orElse(AuditTrail.SYSTEM),
            "roles", person.roles().stream().sorted().map(Role::wire).toList()));
    return Decision.done(person);
  }
}
