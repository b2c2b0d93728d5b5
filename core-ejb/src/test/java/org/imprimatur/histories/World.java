package org.imprimatur.histories;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imprimatur.audit.model.Chain;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.identity.application.Acting;
import org.imprimatur.pack.application.ShippedPolicies;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.screening.application.ScreenInTime;
import org.imprimatur.store.MemoryStore;
import org.imprimatur.submission.application.Remembered;
import org.imprimatur.submission.application.SetGalley;
import org.imprimatur.submission.model.Recusals;
import org.imprimatur.workflow.model.State;

/**
 * A small society, and what happens in it: the real use cases over repositories in memory. After each step what is
 * stored is compared with the {@link Ledger}, and every {@link Invariant} is checked.
 */
final class World {

  static final Instant START = Instant.parse("2026-11-23T15:00:00Z");

  /** Everybody, in the order in which steps count them. */
  static final List<String> PEOPLE =
      List.of("member", "writer", "reviewer", "privacy", "chair", "publisher", "clinical", "trainee", "supervisor",
          "admin", "auditor");

  private static final Map<String, Set<Role>> ROLES = Map.ofEntries(
      Map.entry("member", EnumSet.of(Role.MEMBER)), Map.entry("writer", EnumSet.of(Role.MEMBER, Role.REVIEWER)),
      Map.entry("reviewer", EnumSet.of(Role.REVIEWER)), Map.entry("privacy", EnumSet.of(Role.MEMBER, Role.PRIVACY)),
      Map.entry("chair", EnumSet.of(Role.MEMBER, Role.CHAIR)), Map.entry("publisher", EnumSet.of(Role.PUBLISHER)),
      Map.entry("clinical", EnumSet.of(Role.CLINICAL)), Map.entry("trainee", EnumSet.of(Role.TRAINEE)),
      Map.entry("supervisor", EnumSet.of(Role.SUPERVISOR, Role.REVIEWER)),
      Map.entry("admin", EnumSet.of(Role.ADMINISTRATOR)),
      Map.entry("auditor", EnumSet.of(Role.AUDITOR)));

  /**
   * A rule that breaks is told of in the log; here it breaks some thousand times. Held, or the setting would be
   * forgotten.
   */
  private static final Logger LOG = Logger.getLogger("org.imprimatur");

  static {
    LOG.setLevel(Level.OFF);
  }

  private static final Object NOBODY =
      Proxy.newProxyInstance(World.class.getClassLoader(), new Class<?>[]{SecurityContext.class},
          (self, method, arguments) -> null);

  /** One and the same renderer does for all: it keeps nothing. */
  private static final Renderer RENDERER = new Renderer(Catalogue.shipped());

  final MemoryStore store;
  final Ledger ledger = new Ledger();
  final List<String> story = new ArrayList<>();
  final Set<State> reached = EnumSet.noneOf(State.class);

  /** How far the log has been read, and what it said; the hashes that revisions had at first. */
  final Chain chain = new Chain();
  final Replay replay = new Replay();
  final Map<String, String> hashes = new HashMap<>();

  /** What a test brings along that the store in memory does not have. */
  private final Map<Class<?>, Object> besides = new HashMap<>();
  private final Map<Class<?>, Class<?>> instead;
  private final Set<Invariant> invariants;
  private final boolean comparing;
  private final Clock clock = new Moved();
  private final Ids ids = new Counting();
  private final House house;
  private Instant now = START;
  private Wiring wiring;

  /**
   * Begins with people and the shipped policy, and nothing written.
   *
   * @param store the empty tables
   * @param instead use cases to be replaced by broken ones, to see that it is noticed
   * @param invariants what is checked after each step
   * @param comparing whether the ledger has a say; without it an invariant must notice a fault by itself
   */
  World(MemoryStore store, Map<Class<?>, Class<?>> instead, Set<Invariant> invariants, boolean comparing) {
    this.store = store;
    this.house = new House(store);
    this.comparing = comparing;
    this.instead = new HashMap<>(instead);
    this.instead.put(ScreenInTime.class, AtOnce.class);
    this.instead.putIfAbsent(SetGalley.class, Remembered.class);
    this.invariants = invariants;
    AtOnce.failing(false);
    restart();
    store.run(tables -> {
      PEOPLE.forEach(name -> tables.people().add(person(name, ROLES.get(name), true), "no password"));
      use(ShippedPolicies.class).takeIn(List.of(House.shipped()));
    });
    ROLES.forEach((name, roles) -> ledger.roles.put(name, EnumSet.copyOf(roles)));
    ledger.policy = store.in(tables -> tables.packs().lockInForce()).orElseThrow().reference();
    ledger.now = now;
  }

  /** Returns somebody as the register of people has them. */
  static Person person(String name, Set<Role> roles, boolean active) {
    boolean trainee = name.equals(Ledger.TRAINEE);
    return new Person(name, name, trainee ? "MD, PGY-2 resident" : "MD", roles,
        trainee ? Optional.of(Ledger.SUPERVISOR) : Optional.empty(), active);
  }

  /** Loses everything that was in memory; the tables stay. */
  void restart() {
    wiring = node(1);
  }

  /** Starts a server over the tables: one of two that run at once, or the same one again. */
  Wiring node(long seed) {
    var given = new HashMap<Class<?>, Object>(
        Map.of(
            Clock.class, clock, Ids.class, ids, Rulebooks.class, house, Renderer.class, RENDERER, SecurityContext.class,
            NOBODY, Recusals.class,
            store.tables().rounds()));
    store.repositories(given::put);
    given.putAll(besides);
    return new Wiring(given, instead, new Random(seed));
  }

  /** Begins anew over the same tables, with something besides. */
  <T> void bring(Class<T> port, T bean) {
    besides.put(port, bean);
    restart();
  }

  /** Returns a use case. */
  <T> T use(Class<T> type) {
    return wiring.get(type);
  }

  /** Lets a person do something, in one transaction. */
  <T> T as(String who, Supplier<T> deed) {
    use(Acting.class).as(who);
    return store.in(tables -> deed.get());
  }

  Instant now() {
    return now;
  }

  void wait(Duration time) {
    now = now.plus(time);
    ledger.now = now;
  }

  /** Begins as the product is: with every use case as it stands, and everything checked. */
  static World asItIs() {
    return new World(new MemoryStore(), Map.of(), EnumSet.allOf(Invariant.class), true);
  }

  /** Takes one step, compares and checks. */
  void take(Step step) {
    var faults = new ArrayList<String>();
    try {
      new Deed(this, step, faults).happen();
      ledger.posts.values().forEach(post -> reached.add(post.state));
      if (!comparing) {
        faults.clear();
      }
      if (faults.isEmpty()) {
        store.run(tables -> invariants.forEach(invariant -> invariant.check(this, tables, faults)));
      }
    } catch (RuntimeException fault) {
      story.add("     " + fault);
      throw new AssertionError("a use case failed in this history:\n" + String.join("\n", story), fault);
    }
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults) + "\nin this history:\n" + String.join("\n", story));
    }
  }

  @Override
  public String toString() {
    return "a society of " + PEOPLE.size() + " with " + ledger.posts.size() + " posts";
  }

  private final class Moved extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    /** Each look is a millisecond later, as in life. */
    @Override
    public Instant instant() {
      now = now.plusMillis(1);
      return now;
    }
  }

  /** Ids that are the same in each run of a history. */
  private static final class Counting extends Ids {
    private final AtomicLong last = new AtomicLong();

    @Override
    public String next() {
      var number = Long.toString(last.incrementAndGet());
      return "00000000-0000-0000-0000-000000000000".substring(0, 36 - number.length()) + number;
    }
  }
}
