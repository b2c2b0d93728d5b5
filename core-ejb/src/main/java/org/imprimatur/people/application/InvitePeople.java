package org.imprimatur.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.NewAccount;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.people.model.PeopleGrounds;
import org.imprimatur.platform.application.Ids;

/**
 * Invites people to make an account, into what one officer gives; shows whom nobody has heard of since, and takes an
 * invitation back. Of a link only the digest is kept: whoever made it reads it once.
 */
@Stateless
public class InvitePeople {

  private Authority authority;
  private Invitations invitations;
  private People people;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected InvitePeople() {}

  @Inject
  public InvitePeople(Authority authority, Invitations invitations, People people, Ids ids, Clock clock,
      AuditTrail trail) {
    this.authority = authority;
    this.invitations = invitations;
    this.people = people;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * An invitation that was made just now.
   *
   * @param invitation as stored
   * @param secret that opens it, to be shown this once
   */
  public record Made(Invitation invitation, String secret) {}

  /**
   * Invites somebody.
   *
   * @param roles of those that one officer gives, at least one
   * @param name whom it is meant for; may be empty
   */
  public Decision<Made> invite(Set<Role> roles, String name) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE).then(officer -> fault(roles, name.strip())
        .map(Decision::<Made>refused).orElseGet(() -> Decision.done(made(officer, roles, name.strip()))));
  }

  /** Returns the invitations that can still be used, the newest first. */
  public Decision<List<Invitation>> open() {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE).then(officer -> Decision.done(standing()));
  }

  /** Ends an invitation before its time; one that was used is not there any more. */
  public Decision<Invitation> takeBack(String id) {
    return authority.require(Permission.KEEP_PEOPLE, Subject.NONE)
        .then(officer -> invitations.open(clock.instant()).stream().filter(each -> each.id().equals(id)).findFirst()
            .filter(each -> invitations.end(each.digest(), clock.instant()))
            .map(ended -> {
              trail.record(officer.username(), AuditAction.INVITATION_TAKEN_BACK, ended.id(),
                  Map.of("by", ended.madeBy().orElse(AuditTrail.SYSTEM), "roles", PeopleDesk.wires(ended.roles())));
              return Decision.done(ended);
            })
            .orElseGet(() -> Decision.refused(PeopleGrounds.NO_SUCH_INVITATION)));
  }

  private static Optional<Refusal> fault(Set<Role> roles, String name) {
    var seats = roles.stream().filter(Role::byTwo).sorted().toList();
    if (!seats.isEmpty()) {
      return Optional.of(Refusal.of(PeopleGrounds.BY_TWO_ONLY, Map.of("roles", seats)));
    }
    if (roles.isEmpty()) {
      return Optional.of(Refusal.of(PeopleGrounds.INVITED_AS_NOTHING));
    }
    return name.length() > NewAccount.LONGEST || !CleanText.clean(name) || name.lines().count() > 1
        ? Optional.of(Refusal.of(PeopleGrounds.BAD_INVITEE, Map.of("most", NewAccount.LONGEST)))
        : Optional.empty();
  }

  private Made made(Person officer, Set<Role> roles, String name) {
    var secret = ids.secret();
    var now = clock.instant();
    var invitation = new Invitation(Sha256.hex(secret), roles, Optional.of(name).filter(said -> !said.isEmpty()),
        Optional.of(officer.username()), now, now.plus(Invitation.LIFE), Optional.empty());
    invitations.add(invitation);
    trail.record(officer.username(), AuditAction.PERSON_INVITED, invitation.id(),
        Map.of("invitation", invitation.id(), "roles", PeopleDesk.wires(roles)));
    return new Made(invitation, secret);
  }

  private List<Invitation> standing() {
    var open = invitations.open(clock.instant());
    var makers = people.named(open.stream().flatMap(each -> each.madeBy().stream()).distinct().toList());
    return open.stream().filter(each -> each.stands(
        name -> makers.stream().filter(maker -> maker.username().equals(name)).findFirst())).toList();
  }
}
