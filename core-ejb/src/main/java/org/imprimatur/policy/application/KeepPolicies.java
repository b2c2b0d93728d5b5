package org.imprimatur.policy.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.application.Caller;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.platform.model.CanonicalJson;
import org.imprimatur.platform.model.Sha256;
import org.imprimatur.policy.model.pack.PackCases;
import org.imprimatur.policy.model.pack.PackFault;
import org.imprimatur.policy.model.pack.PackFiles;
import org.imprimatur.policy.model.pack.Packs;
import org.imprimatur.policy.model.pack.Rulebooks;
import org.imprimatur.policy.model.pack.StoredPack;
import org.imprimatur.policy.model.pack.StoredPack.State;
import org.imprimatur.workflow.model.Code;
import org.imprimatur.workflow.model.Decision;
import org.imprimatur.workflow.model.Refusal;

/** Keeps the society's policies: drafts, the one in force, and those that were. Only the chair changes them. */
@Stateless
public class KeepPolicies {

  /** More failures than these only repeat; the first tell what to mend. */
  private static final int SHOWN = 5;

  @Inject private Packs packs;
  @Inject private Rulebooks books;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /** Returns every pack, by name and version, to whoever holds a seat or reads the log. */
  public Decision<List<StoredPack>> list() {
    return reader().then(person -> Decision.done(packs.all()));
  }

  /** Returns one pack with its files, as it was saved. */
  public Decision<StoredPack> read(String reference) {
    return reader().then(person -> packs.find(reference).map(Decision::done).orElseGet(() -> Decision.refused(Refusal.notFound("policy"))));
  }

  /**
   * Saves a pack as a draft; a draft of the same name and version is replaced. A pack that cannot be compiled is refused with
   * the file, the line, the column and a caret.
   */
  public Decision<StoredPack> saveDraft(PackFiles files) {
    return chair().then(person -> {
      try {
        return save(person, StoredPack.draft(books.compile(files).pack(), files, person.username(), clock.instant()));
      } catch (PackFault fault) {
        return Decision.refused(Code.INVALID, fault.getMessage());
      }
    });
  }

  /** Puts a pack in force, when all its own cases pass; the one before is retired and kept. */
  public Decision<StoredPack> putInForce(String reference) {
    return chair().then(person -> {
      var before = packs.lockInForce();
      var found = packs.find(reference);
      if (found.isEmpty()) {
        return Decision.refused(Refusal.notFound("policy"));
      }
      if (found.get().state() == State.IN_FORCE) {
        return Decision.refused(Code.WRONG_STATE, "The policy " + reference + " is in force already.");
      }
      var failures = PackCases.failures(found.get().files(), books.compile(found.get().files()));
      if (!failures.isEmpty()) {
        return Decision.refused(
            Code.INVALID, "The policy fails " + failures.size() + " of its own cases: " + String.join("; ", failures.subList(0, Math.min(SHOWN, failures.size()))));
      }
      before.ifPresent(pack -> packs.put(pack.retired()));
      return Decision.done(decided(person, found.get(), before.map(StoredPack::reference).orElse("")));
    });
  }

  private Decision<StoredPack> save(Person person, StoredPack draft) {
    var there = packs.find(draft.reference());
    if (there.filter(pack -> pack.state() != State.DRAFT).isPresent()) {
      return Decision.refused(
          Code.WRONG_STATE, "The policy " + draft.reference() + " was in force, and what was in force is never changed. Raise the version in pack.yaml.");
    }
    packs.put(draft);
    trail.record(person.username(), "policy.drafted", draft.reference(), Map.of("digest", digest(draft)));
    return Decision.done(draft);
  }

  private StoredPack decided(Person person, StoredPack pack, String before) {
    var decided = pack.inForce(person.username(), clock.instant());
    packs.put(decided);
    trail.record(person.username(), "policy.put-in-force", pack.reference(), Map.of("before", before, "digest", digest(pack)));
    return decided;
  }

  private static String digest(StoredPack pack) {
    return Sha256.hex(CanonicalJson.of(Map.copyOf(pack.files().files())));
  }

  private Decision<Person> reader() {
    return caller.person().filter(person -> person.seated() || person.is(Role.AUDITOR) || person.is(Role.ADMINISTRATOR)).map(Decision::done)
        .orElseGet(() -> Decision.refused(Code.NOT_ALLOWED, "Policies are read by the committee and the auditor. Ask the chair."));
  }

  private Decision<Person> chair() {
    return caller.person().filter(person -> person.is(Role.CHAIR)).map(Decision::done)
        .orElseGet(() -> Decision.refused(Code.NOT_ALLOWED, "Only the chair changes policies."));
  }
}
