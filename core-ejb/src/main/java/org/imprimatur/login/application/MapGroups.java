package org.imprimatur.login.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.login.model.GroupRole;
import org.imprimatur.login.model.LogIns;
import org.imprimatur.login.model.LogInGrounds;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.Ids;

/**
 * Says what the provider's groups give here. Of what two officers give, one asks and another one confirms; taking away
 * takes one, and counts at the next request of whoever is in.
 */
@Stateless
public class MapGroups {

  private static final String SUBJECT = "log-in";

  private Authority authority;
  private People people;
  private LogIns logIns;
  private OutsideNames names;
  private ProviderNow now;
  private Notify notify;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected MapGroups() {}

  @Inject
  public MapGroups(Authority authority, People people, LogIns logIns, OutsideNames names, ProviderNow now,
      Notify notify, Ids ids, Clock clock, AuditTrail trail) {
    this.authority = authority;
    this.people = people;
    this.logIns = logIns;
    this.names = names;
    this.now = now;
    this.notify = notify;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * A row as an officer sees it.
   *
   * @param confirmable whether they are the second officer who may confirm it
   * @param elsewhere whether it was said of another provider, so that it counts no more
   */
  public record Row(GroupRole given, boolean confirmable, boolean elsewhere) {}

  /**
   * Somebody who is connected, by the groups in which they were last seen.
   *
   * @param now what these give beside the person's own roles
   * @param later what they give besides once all that waits is confirmed
   */
  public record Known(OutsideName name, Person person, Set<Role> now, Set<Role> later) {}

  /** What groups give, and what besides once all that waits is confirmed. */
  public record Preview(Set<Role> now, Set<Role> later) {}

  /** Returns all rows. */
  public Decision<List<Row>> rows() {
    return authority.require(Permission.READ_LOG_IN, Subject.NONE).then(officer -> {
      var source = now.provider().source();
      return Decision.done(logIns.roles().stream().map(row -> new Row(row,
          row.source().equals(source) && here(officer, row::confirmableBy), !row.source().equals(source))).toList());
    });
  }

  /** Returns everybody who is connected with the provider that counts. */
  public Decision<List<Known>> known() {
    return authority.require(Permission.READ_LOG_IN, Subject.NONE).then(officer -> Decision.done(
        names.at(now.provider().issuer()).stream().flatMap(name -> people.find(name.username()).stream()
            .map(person -> {
              var given = preview(name.groups(), name.own());
              return new Known(name, person, beside(person, given.now()), beside(person, given.later()));
            })).toList()));
  }

  /** Returns what groups would give somebody who has connected their account themselves. */
  public Decision<Preview> preview(Collection<String> groups) {
    return authority.require(Permission.READ_LOG_IN, Subject.NONE)
        .then(officer -> Decision.done(preview(groups, true)));
  }

  /** Has a group give a role: at once, or once a second officer has confirmed it. */
  public Decision<GroupRole> add(String group, Role role) {
    return authority.require(Permission.KEEP_LOG_IN, Subject.NONE)
        .then(asking -> KeepProvider.here(people, asking, Permission.KEEP_LOG_IN))
        .then(officer -> {
          var named = group.strip();
          var source = now.provider().source();
          if (CleanText.blank(named) || named.length() > GroupRole.LONGEST || !CleanText.clean(named)) {
            return Decision.refused(LogInGrounds.BAD_GROUP, Map.of("most", GroupRole.LONGEST));
          }
          if (GroupRole.OF_THE_SOCIETY.contains(role)) {
            return Decision.refused(LogInGrounds.NOT_BY_GROUP, Map.of("role", role));
          }
          if (logIns.roles().stream().anyMatch(row -> row.source().equals(source) && row.group().equals(named)
              && row.role() == role)) {
            return Decision.refused(LogInGrounds.THERE_ALREADY);
          }
          return Decision.done(added(officer, new GroupRole(ids.next(), named, role, source, officer.username(),
              clock.instant(), Optional.empty())));
        });
  }

  /** Confirms what another officer has asked for. */
  public Decision<GroupRole> confirm(String id) {
    return authority.require(Permission.CONFIRM_ROLES, Subject.NONE)
        .then(asking -> KeepProvider.here(people, asking, Permission.CONFIRM_ROLES))
        .then(officer -> row(id).then(row -> row.confirmableBy(officer) && row.source().equals(now.provider().source())
            && stands(row) && logIns.confirm(id, officer.username())
                ? Decision.done(written(officer, AuditAction.GROUP_CONFIRMED, row))
                : Decision.refused(LogInGrounds.NOT_SECOND)));
  }

  /** Takes one away, confirmed or not. */
  public Decision<GroupRole> remove(String id) {
    return authority.require(Permission.READ_LOG_IN, Subject.NONE)
        .then(asking -> KeepProvider.here(people, asking, Permission.READ_LOG_IN))
        .then(officer -> row(id).then(row -> {
          logIns.remove(id);
          return Decision.done(written(officer, AuditAction.GROUP_REMOVED, row));
        }));
  }

  /** Cuts somebody off from their account at the provider: sessions that it began are over. */
  public Decision<OutsideName> disconnect(String digest) {
    return authority.require(Permission.KEEP_LOG_IN, Subject.NONE)
        .then(asking -> KeepProvider.here(people, asking, Permission.KEEP_LOG_IN))
        .then(officer -> names.find(digest).map(name -> {
          names.remove(digest);
          trail.record(officer.username(), AuditAction.LOG_IN_DISCONNECTED, name.username(), Map.of("name", name.id()));
          notify.tell(name.username(), Notice.Kind.LOG_IN_CONNECTED, name.username());
          return Decision.done(name);
        }).orElseGet(() -> Decision.refused(LogInGrounds.NO_SUCH_NAME)));
  }

  private boolean here(Person officer, Predicate<Person> may) {
    return people.find(officer.username()).filter(may).isPresent();
  }

  /** Whoever asked may keep log-in no more: then it was asked by nobody. */
  private boolean stands(GroupRole row) {
    return people.find(row.askedBy()).filter(Permission.KEEP_LOG_IN::heldBy).isPresent();
  }

  private static Set<Role> beside(Person person, Set<Role> given) {
    return given.stream().filter(role -> !person.is(role)).collect(Collectors.toUnmodifiableSet());
  }

  private Decision<GroupRole> row(String id) {
    return logIns.role(id).map(Decision::done).orElseGet(() -> Decision.refused(LogInGrounds.NO_SUCH_ROW));
  }

  private Preview preview(Collection<String> groups, boolean own) {
    var source = now.provider().source();
    var rows = logIns.roles().stream().filter(row -> row.source().equals(source)).toList();
    var given = GroupRole.given(rows.stream().filter(row -> row.stands(source)).toList(), groups, own);
    var later = new HashSet<>(GroupRole.given(rows, groups, own));
    later.removeAll(given);
    return new Preview(given, Set.copyOf(later));
  }

  private GroupRole added(Person officer, GroupRole row) {
    logIns.add(row);
    return written(officer, AuditAction.GROUP_ADDED, row);
  }

  private GroupRole written(Person officer, AuditAction what, GroupRole row) {
    trail.record(officer.username(), what, SUBJECT,
        Map.of("row", row.id(), "role", row.role().wire(), "askedBy", row.askedBy(), "source", row.source()));
    return row;
  }
}
