package org.imprimatur.pack.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
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
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.pack.model.PackCases;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.PackGrounds;
import org.imprimatur.pack.model.Packs;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.pack.model.StoredPack.State;
import org.imprimatur.pack.model.StoredPack.Written;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.platform.application.Cursors;

/**
 * Keeps the society's policies: drafts, the one in force, and those that were. The chair writes them; two officers put
 * one in force, and the one who has the last word neither wrote nor changed it.
 */
@Stateless
public class KeepPolicies {

  /** More failures than these only repeat; the first tell what to mend. */
  private static final int SHOWN = 5;

  private Packs packs;
  private Rulebooks books;
  private Authority authority;
  private People people;
  private Cursors cursors;
  private Clock clock;
  private AuditTrail trail;

  protected KeepPolicies() {}

  @Inject
  public KeepPolicies(Packs packs, Rulebooks books, Authority authority, People people, Cursors cursors, Clock clock,
      AuditTrail trail) {
    this.packs = packs;
    this.books = books;
    this.authority = authority;
    this.people = people;
    this.cursors = cursors;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Returns the packs, by name and version, to whoever holds a seat or reads the log; a cursor that is not the caller's
   * is refused.
   *
   * @param cursor where to go on; empty for the start
   * @param limit how many at most
   */
  public Decision<Page<StoredPack>> list(Optional<String> cursor, int limit) {
    return authority.require(Permission.READ_POLICIES, Subject.NONE).then(person -> cursors
        .slice(List.of("policies", person.username()), cursor, limit, packs.all(),
            pack -> String.format("%s %010d", pack.edition().name(), pack.edition().version())));
  }

  /** Returns one pack with its files, as it was saved. */
  public Decision<StoredPack> read(String reference) {
    return authority.require(Permission.READ_POLICIES, Subject.NONE).then(person -> packs.find(reference)
        .map(Decision::done)
        .orElseGet(() -> Decision.refused(Refusal.notFound(PackGrounds.NO_SUCH_POLICY, reference))));
  }

  /**
   * Saves a pack as a draft; a draft of the same name and version is replaced, and what was proposed of it with it. A
   * pack that cannot be compiled, or has a rule without cases, is refused with the file, the line, the column and a
   * caret.
   */
  public Decision<StoredPack> saveDraft(PackFiles files) {
    return authority.require(Permission.WRITE_POLICIES, Subject.NONE).then(person -> {
      try {
        var pack = books.compile(files).pack();
        PackCases.demand(files, pack);
        return save(person, StoredPack.draft(pack, files, person.username(), clock.instant()));
      } catch (PackFault fault) {
        return Decision.refused(PackGrounds.UNREADABLE, Map.of("fault", fault.said()));
      }
    });
  }

  /** Deletes a draft; who wrote it stays known, for its words may come again. What was once in force stays. */
  public Decision<StoredPack> deleteDraft(String reference) {
    return authority.require(Permission.WRITE_POLICIES, Subject.NONE).then(person -> {
      packs.lockInForce();
      var found = packs.find(reference);
      if (found.isEmpty()) {
        return Decision.refused(Refusal.notFound(PackGrounds.NO_SUCH_POLICY, reference));
      }
      if (found.get().state() != State.DRAFT) {
        return Decision.refused(PackGrounds.WAS_IN_FORCE, Map.of("policy", reference));
      }
      packs.remove(reference);
      trail.record(person.username(), AuditAction.POLICY_DRAFT_DELETED, reference,
          Map.of("digest", found.get().digest()));
      return Decision.done(found.get());
    });
  }

  /**
   * Proposes a pack, or puts it in force when another officer has proposed it and the caller neither wrote nor changed
   * it. All its own cases must pass; the one before is retired and kept.
   *
   * @return the pack, not yet IN_FORCE while the second officer is missing
   */
  public Decision<StoredPack> putInForce(String reference) {
    return authority.require(Permission.ENFORCE_POLICY, Subject.NONE).then(person -> {
      var before = packs.lockInForce();
      var found = packs.find(reference);
      if (found.isEmpty()) {
        return Decision.refused(Refusal.notFound(PackGrounds.NO_SUCH_POLICY, reference));
      }
      if (found.get().state() == State.IN_FORCE) {
        return Decision.refused(PackGrounds.IN_FORCE_ALREADY, Map.of("policy", reference));
      }
      if (found.get().proposal().filter(first -> first.by().equals(person.username())).isPresent()) {
        return Decision.refused(PackGrounds.WAITS_FOR_SECOND, Map.of("policy", reference));
      }
      return fault(found.get().files(), books).<Decision<StoredPack>>map(Decision::refused)
          .orElseGet(() -> Decision.done(
              confirms(person, found.get()) ? decided(person, found.get(), before) : proposed(person, found.get())));
    });
  }

  /**
   * What an officer had before them when they decided.
   *
   * @param inForce the reference of the policy in force
   * @param digest of the words of the one that they decide on
   * @param last whether their word is the one that puts it in force
   */
  public record Seen(String inForce, String digest, boolean last) implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  /**
   * Does the same while all of it is as the caller saw it. When another policy was put in force meanwhile, the words of
   * this one are others, or their word has come to mean more than it did, it is refused and nothing changes.
   */
  public Decision<StoredPack> putInForce(String reference, Seen seen) {
    return authority.require(Permission.ENFORCE_POLICY, Subject.NONE)
        .then(person -> overtaken(person, packs.lockInForce(), packs.find(reference), seen)
            .<Decision<StoredPack>>map(Decision::refused).orElseGet(() -> putInForce(reference)));
  }

  private Optional<Refusal> overtaken(Person person, Optional<StoredPack> now, Optional<StoredPack> draft, Seen seen) {
    return now.map(StoredPack::reference).filter(reference -> !reference.equals(seen.inForce()))
        .map(reference -> Refusal.of(PackGrounds.OVERTAKEN, Map.of("policy", reference, "seen", seen.inForce())))
        .or(() -> draft.filter(pack -> !pack.digest().equals(seen.digest()) || confirms(person, pack) && !seen.last())
            .map(pack -> Refusal.of(PackGrounds.DRAFT_CHANGED, Map.of("policy", pack.reference()))));
  }

  /** Returns why a text cannot be in force: cases that fail, or a place that cannot be compiled; empty when it can. */
  static Optional<Refusal> fault(PackFiles files, Rulebooks books) {
    try {
      var failures = PackCases.failures(files, books.onTrial(files));
      return Optional.of(failures).filter(all -> !all.isEmpty()).map(all -> Refusal.of(PackGrounds.CASES_FAIL,
          Map.of("count", all.size(), "cases", all.subList(0, Math.min(SHOWN, all.size())))));
    } catch (PackFault unreadable) {
      return Optional.of(Refusal.of(PackGrounds.UNREADABLE, Map.of("fault", unreadable.said())));
    }
  }

  /** Asked anew of the first: who proposed yesterday may be no officer today. */
  private boolean confirms(Person person, StoredPack pack) {
    return pack.confirmedBy(person.username())
        && pack.proposal().map(StoredPack.Proposal::by).flatMap(people::find).filter(Permission.ENFORCE_POLICY::heldBy)
            .isPresent();
  }

  private Decision<StoredPack> save(Person person, StoredPack draft) {
    // Nobody may confirm one text while another is saved over it.
    packs.lockInForce();
    var there = packs.find(draft.reference());
    if (there.filter(pack -> pack.state() != State.DRAFT).isPresent()) {
      return Decision.refused(PackGrounds.NEVER_CHANGED, Map.of("policy", draft.reference()));
    }
    if (there.filter(pack -> pack.files().equals(draft.files())).isPresent()) {
      return Decision.done(there.get());
    }
    packs.writtenBy(draft.edition().name(), person.username());
    var changed = draft.after(there.map(StoredPack::written).map(Written::editors).orElse(Set.of()))
        .after(packs.writers(draft.edition().name()));
    packs.put(changed);
    trail.record(person.username(), AuditAction.POLICY_DRAFTED, draft.reference(), Map.of("digest", draft.digest()));
    return Decision.done(changed);
  }

  private StoredPack proposed(Person person, StoredPack pack) {
    var proposed = pack.proposed(person.username(), clock.instant());
    packs.put(proposed);
    trail.record(person.username(), AuditAction.POLICY_PROPOSED, pack.reference(), Map.of("digest", pack.digest()));
    return proposed;
  }

  private StoredPack decided(Person person, StoredPack pack, Optional<StoredPack> before) {
    before.ifPresent(old -> packs.put(old.retired()));
    var decided = pack.inForce(person.username(), clock.instant());
    packs.put(decided);
    forgetWriters(pack.edition().name());
    var facts = Map.<String, Object>of(
        "before", before.map(StoredPack::reference).orElse(""), "proposedBy",
        pack.proposal().map(StoredPack.Proposal::by).orElseThrow(), "digest", pack.digest());
    trail.record(person.username(), AuditAction.POLICY_PUT_IN_FORCE, pack.reference(), facts);
    return decided;
  }

  /**
   * What was in force has been agreed on; the words of another draft of the name have not, whatever becomes of that
   * draft.
   */
  private void forgetWriters(String name) {
    packs.forgetWriters(name);
    packs.all().stream().filter(pack -> pack.edition().name().equals(name) && pack.state() == State.DRAFT)
        .map(StoredPack::written).map(Written::editors).flatMap(Set::stream)
        .forEach(editor -> packs.writtenBy(name, editor));
  }
}
