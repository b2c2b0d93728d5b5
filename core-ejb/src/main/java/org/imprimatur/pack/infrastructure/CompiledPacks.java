package org.imprimatur.pack.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.imprimatur.pack.model.Edition;
import org.imprimatur.pack.model.InForce;
import org.imprimatur.pack.model.Pack;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.pack.model.StoredPack.Enforced;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.society.application.OurSociety;

/**
 * The rulebook in force, compiled once for the society as it is. Another node may change what is in force, so that is
 * asked every second.
 */
@ApplicationScoped
public class CompiledPacks implements Rulebooks {

  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

  /** A rulebook, for whom it is, and when the database was last asked whether it still is the one. */
  private record Known(InForce force, int number, SocietyProfile own, Instant asked) {}

  private record Compiled(PackFiles files, SocietyProfile own, Rulebook book) {}

  @PersistenceContext(unitName = "imprimatur") private EntityManager em;

  private Clock clock;
  private OurSociety society;

  private volatile Known known;

  /**
   * A draft is compiled when it is saved, when it is tried and when it comes in force: the same files, so the same
   * book.
   */
  private volatile SoftReference<Compiled> last = new SoftReference<>(null);

  /** Compiles for the fictional society of the demo, and knows of no pack in force. */
  public CompiledPacks() {}

  @Inject
  public CompiledPacks(Clock clock, OurSociety society) {
    this.clock = clock;
    this.society = society;
  }

  /** Compiles the pack that comes with Imprimatur, for the fictional society of the demo. */
  public static Rulebook shipped() {
    return shipped(SocietyProfile.example());
  }

  /** Compiles the pack that comes with Imprimatur. */
  public static Rulebook shipped(SocietyProfile society) {
    // The compiler of conditions takes as long to load as the pack takes to read.
    var conditions = CompletableFuture.supplyAsync(CelConditions::new);
    return new Rulebook(PackReader.read(ShippedPacks.files(ShippedPacks.DEFAULT)), society, conditions.join(),
        Phrasebook::everyLanguage);
  }

  @Override
  public Rulebook inForce() {
    return asRead().book();
  }

  @Override
  public InForce asRead() {
    var now = known;
    if (now == null || old(now) || now.number != society.number()) {
      now = asked(now);
      known = now;
    }
    return now.force;
  }

  /** The wall clock may be set back: what was asked in its future is old as well. */
  private boolean old(Known asked) {
    return Duration.between(asked.asked, clock.instant()).abs().compareTo(ASK_AGAIN) > 0;
  }

  @Override
  public Rulebook compile(PackFiles files) {
    return compile(files, own());
  }

  @Override
  public Rulebook onTrial(PackFiles files) {
    return compile(files, own().and(SocietyProfile.example()));
  }

  private Rulebook compile(PackFiles files, SocietyProfile own) {
    var before = last.get();
    if (before != null && before.files.equals(files) && before.own.equals(own)) {
      return before.book;
    }
    var book = new Rulebook(PackReader.read(files), own, new CelConditions(), Phrasebook::everyLanguage);
    last = new SoftReference<>(new Compiled(files, own, book));
    return book;
  }

  /** A society that has said nothing of itself has the operator's name for it at most. */
  private SocietyProfile own() {
    return society == null ? SocietyProfile.example()
        : society.profile().map(SocietyProfile::of)
            .orElseGet(() -> SocietyProfile.called(society.operatorsName()));
  }

  @Override
  public String reference(PackFiles files) {
    return PackReader.reference(files);
  }

  @Override
  public Pack read(PackFiles files) {
    return PackReader.read(files);
  }

  @Override
  public PackFiles rewritten(PackFiles files, Edition edition, Map<String, String> switches) {
    return PackReader.rewritten(files,
        Map.of("name", edition.name(), "version", Integer.toString(edition.version())), switches);
  }

  private synchronized Known asked(Known last) {
    int number = society.number();
    var own = last != null && last.number == number ? last.own : own();
    var kept = em
        .createQuery("select p.id, p.decidedBy, p.decidedAt from PackRow p where p.state = 'IN_FORCE'", Object[].class)
        .getResultList();
    if (last != null && last.own.equals(own)
        && kept.stream().map(row -> row[0]).toList().equals(List.of(last.force.book().version()))) {
      return new Known(last.force.by(enforced(kept.get(0))), number, own, clock.instant());
    }
    var force = em.createQuery("select p from PackRow p where p.state = 'IN_FORCE'", PackRow.class).getResultStream()
        .findFirst().map(PackRow::pack)
        .map(pack -> InForce.of(compile(pack.files(), own), pack.files(), pack.enforced()))
        .orElseGet(() -> InForce.of(shipped(own), ShippedPacks.files(ShippedPacks.DEFAULT), Optional.empty()));
    return new Known(force, number, own, clock.instant());
  }

  /** The same pack may have been out of force and in again. */
  private static Optional<Enforced> enforced(Object[] row) {
    return Optional.ofNullable((String) row[1]).map(by -> new Enforced(by, (Instant) row[2]));
  }
}
