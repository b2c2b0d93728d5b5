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
import java.util.concurrent.CompletableFuture;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.SocietyProfile;

/** The rulebook in force, compiled once. Another node may change what is in force, so that is asked every second. */
@ApplicationScoped
public class CompiledPacks implements Rulebooks {

  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

  /** A rulebook and when the database was last asked whether it still is the one. */
  private record Known(Rulebook book, Instant asked) {}

  private record Compiled(PackFiles files, Rulebook book) {}

  @PersistenceContext(unitName = "imprimatur") private EntityManager em;

  private Clock clock;

  private volatile Known known;

  /**
   * A draft is compiled when it is saved, when it is tried and when it comes in force: the same files, so the same
   * book.
   */
  private volatile SoftReference<Compiled> last = new SoftReference<>(null);

  /** Compiles, and knows of no pack in force. */
  public CompiledPacks() {}

  @Inject
  public CompiledPacks(Clock clock) {
    this.clock = clock;
  }

  /** Compiles the pack that comes with Imprimatur, for the society that comes with it. */
  public static Rulebook shipped() {
    return shipped(SocietyProfile.shipped());
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
    var now = known;
    if (now == null || old(now)) {
      now = asked(now);
      known = now;
    }
    return now.book;
  }

  /** The wall clock may be set back: what was asked in its future is old as well. */
  private boolean old(Known asked) {
    return Duration.between(asked.asked, clock.instant()).abs().compareTo(ASK_AGAIN) > 0;
  }

  @Override
  public Rulebook compile(PackFiles files) {
    var before = last.get();
    if (before != null && before.files.equals(files)) {
      return before.book;
    }
    var book = new Rulebook(PackReader.read(files), SocietyProfile.shipped(), new CelConditions(),
        Phrasebook::everyLanguage);
    last = new SoftReference<>(new Compiled(files, book));
    return book;
  }

  @Override
  public String reference(PackFiles files) {
    return PackReader.reference(files);
  }

  private synchronized Known asked(Known last) {
    var reference =
        em.createQuery("select p.id from PackRow p where p.state = 'IN_FORCE'", String.class).getResultList();
    if (last != null && reference.equals(List.of(last.book.pack().edition().reference()))) {
      return new Known(last.book, clock.instant());
    }
    var files = em.createQuery("select p from PackRow p where p.state = 'IN_FORCE'", PackRow.class).getResultStream()
        .findFirst().map(row -> row.pack().files());
    var book = files.map(this::compile).orElseGet(CompiledPacks::shipped);
    return new Known(book, clock.instant());
  }
}
