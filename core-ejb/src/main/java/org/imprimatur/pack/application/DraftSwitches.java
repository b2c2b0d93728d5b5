package org.imprimatur.pack.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.pack.model.Edition;
import org.imprimatur.pack.model.Pack;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackGrounds;
import org.imprimatur.pack.model.Packs;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.pack.model.StoredPack.State;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.pack.model.Switch;
import org.imprimatur.pack.model.SwitchChange;

/**
 * Drafts the policy in force with other values of its switches, as the society's own next edition. Two officers put it
 * in force as any other draft.
 */
@Stateless
public class DraftSwitches {

  private Packs packs;
  private Rulebooks books;
  private Authority authority;
  private KeepPolicies policies;

  protected DraftSwitches() {}

  @Inject
  public DraftSwitches(Packs packs, Rulebooks books, Authority authority, KeepPolicies policies) {
    this.packs = packs;
    this.books = books;
    this.authority = authority;
    this.policies = policies;
  }

  /**
   * What somebody sees before they turn a switch.
   *
   * @param inForce the policy in force
   * @param switches its switches by name
   * @param waiting the society's drafts of it, the oldest first
   */
  public record Desk(StoredPack inForce, List<Switch> switches, List<Waiting> waiting) {}

  /**
   * A draft that waits for the officers.
   *
   * @param change what would become of the policy in force
   * @param alone whether it is that policy but for its switches; otherwise its text says other things besides
   */
  public record Waiting(StoredPack draft, SwitchChange change, boolean alone) {}

  /** Returns the switches as they stand and the drafts that wait, to whoever reads drafts. */
  public Decision<Desk> read() {
    return authority.require(Permission.READ_POLICIES, Subject.NONE).then(person -> {
      var kept = packs.all();
      var now = inForce(kept);
      var pack = books.read(now.files());
      return Decision.done(new Desk(now, Switch.all(pack),
          drafts(kept, ownName(kept, now)).map(draft -> waiting(now, pack, draft)).toList()));
    });
  }

  /** A draft of an earlier release may have become unreadable; whoever puts it in force is told where. */
  private Waiting waiting(StoredPack now, Pack pack, StoredPack draft) {
    try {
      var change = SwitchChange.between(pack, books.read(draft.files()));
      return new Waiting(draft, change, same(now, draft, change));
    } catch (PackFault fault) {
      return new Waiting(draft, SwitchChange.NOTHING, false);
    }
  }

  /**
   * Returns what would become of the policy, and keeps nothing.
   *
   * @param base the policy that the caller saw in force; refused when it is another by now
   * @param wanted values by the names of switches; one that is not named stays as it is
   */
  public Decision<SwitchChange> preview(String base, Map<String, String> wanted) {
    return authority.require(Permission.WRITE_POLICIES, Subject.NONE)
        .then(person -> changed(inForce(packs.all()), base, wanted));
  }

  /**
   * Keeps the policy in force with these values as a draft of the society's own, under the next number; all else of its
   * text stays to the byte. Refused when nothing would change, when a draft that says the same waits, and when the
   * policy would fail its own cases.
   *
   * @param base the policy that the caller saw in force; refused when it is another by now
   * @param wanted values by the names of switches; one that is not named stays as it is
   */
  public Decision<StoredPack> draft(String base, Map<String, String> wanted) {
    return authority.require(Permission.WRITE_POLICIES, Subject.NONE).then(person -> {
      var now = packs.lockInForce().orElseThrow();
      return changed(now, base, wanted).then(change -> next(now, change));
    });
  }

  private Decision<SwitchChange> changed(StoredPack now, String base, Map<String, String> wanted) {
    if (!now.reference().equals(base)) {
      return Decision.refused(PackGrounds.OVERTAKEN, Map.of("policy", now.reference(), "seen", base));
    }
    var pack = books.read(now.files());
    var there = Switch.all(pack).stream().collect(Collectors.toMap(Switch::name, Function.identity()));
    for (var each : new TreeMap<>(wanted).entrySet()) {
      var named = there.get(each.getKey());
      if (named == null) {
        return Decision.refused(PackGrounds.NO_SUCH_SWITCH, Map.of("policy", base, "name", each.getKey()));
      }
      if (!named.values().contains(each.getValue())) {
        return Decision.refused(PackGrounds.NO_SUCH_VALUE,
            Map.of("name", each.getKey(), "value", each.getValue(), "known", String.join(", ", named.values())));
      }
    }
    var change = SwitchChange.between(pack, pack.turned(wanted));
    return change.turned().isEmpty() ? Decision.refused(PackGrounds.NOTHING_TURNED, Map.of("policy", base))
        : Decision.done(change);
  }

  private Decision<StoredPack> next(StoredPack now, SwitchChange change) {
    var kept = packs.all();
    var name = ownName(kept, now);
    var waits = drafts(kept, name).filter(draft -> same(now, draft, change)).findFirst();
    if (waits.isPresent()) {
      return Decision.refused(PackGrounds.SAME_DRAFT_WAITS, Map.of("policy", waits.get().reference()));
    }
    var files = books.rewritten(now.files(), new Edition(name, number(kept, name), now.edition().title()),
        change.values());
    return KeepPolicies.fault(files, books).<Decision<StoredPack>>map(Decision::refused)
        .orElseGet(() -> policies.saveDraft(files));
  }

  /** Tells whether a draft is the policy in force but for the switches that are turned. */
  private boolean same(StoredPack now, StoredPack draft, SwitchChange change) {
    return books.rewritten(now.files(), draft.edition(), change.values()).equals(draft.files());
  }

  private static StoredPack inForce(List<StoredPack> kept) {
    return kept.stream().filter(pack -> pack.state() == State.IN_FORCE).findFirst().orElseThrow();
  }

  private static Stream<StoredPack> drafts(List<StoredPack> kept, String name) {
    return kept.stream().filter(pack -> pack.edition().name().equals(name) && pack.state() == State.DRAFT);
  }

  /** A number that was given once is not given to another text while the first is kept. */
  private static int number(List<StoredPack> kept, String name) {
    return 1 + kept.stream().map(StoredPack::edition).filter(edition -> edition.name().equals(name))
        .mapToInt(Edition::version).max().orElse(0);
  }

  /** What ships comes again under its name with an update, so the society's editions have another. */
  private static String ownName(List<StoredPack> kept, StoredPack now) {
    var name = now.edition().name();
    boolean ships = kept.stream().filter(pack -> pack.edition().name().equals(name))
        .anyMatch(pack -> pack.written().editors().contains(AuditTrail.SYSTEM));
    return ships ? Edition.ownName(name) : name;
  }
}
