package org.imprimatur.login.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.login.model.Claimed;
import org.imprimatur.login.model.LogInGrounds;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.BySystem;

/**
 * Says who of ours somebody is whom the provider names, and connects them at first sight where a proved mail address
 * leaves no doubt. From then on the address says nothing any more.
 */
@Stateless
@BySystem("somebody whom the provider has named")
public class KnowOutsiders {

  private OutsideNames names;
  private Mailboxes boxes;
  private People people;
  private SignIn signIn;
  private Notify notify;
  private Clock clock;
  private AuditTrail trail;

  protected KnowOutsiders() {}

  @Inject
  public KnowOutsiders(OutsideNames names, Mailboxes boxes, People people, SignIn signIn, Notify notify, Clock clock,
      AuditTrail trail) {
    this.names = names;
    this.boxes = boxes;
    this.people = people;
    this.signIn = signIn;
    this.notify = notify;
    this.clock = clock;
    this.trail = trail;
  }

  /** Returns who it is, or that nobody here is known to be them. */
  public Decision<SignedIn> know(Claimed claimed) {
    var known = names.find(OutsideName.digest(claimed.issuer(), claimed.subject()));
    var person = known.isPresent() ? known.flatMap(this::whose) : claimed.mail().flatMap(mail -> byMail(claimed, mail));
    return person.map(found -> Decision.done(new SignedIn(found,
        OutsideName.MARK + OutsideName.digest(claimed.issuer(), claimed.subject()))))
        .orElseGet(() -> Decision.refused(LogInGrounds.NOBODY));
  }

  /**
   * Connects somebody who is signed in by a password that they have shown anew.
   *
   * @param owner who, and the mark of that password: with another one since, nothing is connected
   */
  public Decision<SignedIn> connect(SignedIn owner, Claimed claimed) {
    var name = name(owner.person(), claimed, true);
    var known = names.find(name.digest());
    var theirs = theirs(owner.person(), claimed.issuer());
    if (known.filter(other -> !other.username().equals(owner.person().username())).isPresent()
        || theirs.filter(other -> !other.digest().equals(name.digest())).isPresent()) {
      return Decision.refused(LogInGrounds.TAKEN);
    }
    return signIn.stillIn(owner.person().username(), owner.mark()).map(person -> {
      known.ifPresent(before -> names.remove(before.digest()));
      add(name);
      return Decision.done(new SignedIn(person, name.mark()));
    }).orElseGet(() -> Decision.refused(LogInGrounds.NOT_IN));
  }

  /** Keeps in which groups the provider says somebody is, for whoever looks what these would give. */
  public void saw(String digest, Set<String> groups) {
    names.saw(digest, groups);
  }

  private Optional<Person> whose(OutsideName name) {
    return people.find(name.username()).filter(Person::active).filter(name::good);
  }

  /**
   * The address is that of one open account and no other, whoever keeps people has said so, nobody else is known as
   * that person at this provider, and one officer alone could not have arranged it for somebody with a seat.
   */
  private Optional<Person> byMail(Claimed claimed, String mail) {
    var open = Optional.of(mail).filter(Mailbox::fits).map(boxes::usersOf).orElse(List.of()).stream()
        .flatMap(name -> people.find(name).stream()).filter(Person::active).toList();
    var one = Optional.of(open).filter(all -> all.size() == 1).map(all -> all.get(0))
        .filter(person -> boxes.of(person.username()).filter(Mailbox::given).isPresent())
        .filter(person -> !PasswordLink.guarded(person))
        .filter(person -> theirs(person, claimed.issuer()).isEmpty());
    one.ifPresent(person -> add(name(person, claimed, false)));
    return one;
  }

  private Optional<OutsideName> theirs(Person person, String issuer) {
    return names.of(person.username()).stream().filter(name -> name.issuer().equals(issuer)).findFirst();
  }

  private OutsideName name(Person person, Claimed claimed, boolean own) {
    return new OutsideName(OutsideName.digest(claimed.issuer(), claimed.subject()), person.username(),
        claimed.issuer(), claimed.subject(), own, clock.instant(), Set.of());
  }

  private void add(OutsideName name) {
    names.add(name);
    trail.record(name.username(), AuditAction.LOG_IN_CONNECTED, name.username(),
        Map.of("name", name.id(), "by", name.own() ? "password" : "mail"));
    notify.tell(name.username(), Notice.Kind.LOG_IN_CONNECTED, name.username());
  }
}
