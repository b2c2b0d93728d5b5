package org.imprimatur.registry.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.registry.model.VerifiedAccount;
import org.imprimatur.registry.model.VerifiedAccount.Proof;
import org.imprimatur.registry.model.VerifiedAccount.ProofKind;
import org.imprimatur.registry.model.VerifiedAccount.Verification;
import org.imprimatur.society.Societies;
import org.imprimatur.society.model.Version;
import org.junit.jupiter.api.Test;

/** The register is read again when it says something else than before, and only then. */
class RegisterDirectoryTest {

  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

  private final Register register = new Register();
  private Instant now = NOON;
  private final Societies.Kept said = new Societies.Kept();
  private final RegisterDirectory directory =
      new RegisterDirectory(register, Societies.of(said, Clock.systemUTC()), new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneOffset getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
          return this;
        }
      });

  @Test
  void while_nobody_changes_the_register_it_is_read_once() {
    register.put(account("ada", NOON.plusSeconds(60)));
    var first = directory.now();
    assertEquals(Set.of("ada"), first.verified());
    assertSame(first, directory.now());
    now = NOON.plusSeconds(59);
    assertSame(first, directory.now());
    assertEquals(1, register.readings);
  }

  @Test
  void a_change_is_seen_by_the_next_who_asks() {
    assertEquals(Set.of(), directory.now().verified());
    register.put(account("ada", NOON.plusSeconds(60)));
    assertEquals(Set.of("ada"), directory.now().verified());
    register.put(account("ada", NOON.plusSeconds(60)).revoke());
    assertEquals(Set.of(), directory.now().verified());
  }

  @Test
  void a_check_that_runs_out_is_relied_on_until_then_and_no_moment_longer() {
    register.put(account("ada", NOON.plusSeconds(60)));
    register.put(account("ben", NOON.plusSeconds(90)));
    assertEquals(Set.of("ada", "ben"), directory.now().verified());
    now = NOON.plusSeconds(60).minusNanos(1);
    assertEquals(Set.of("ada", "ben"), directory.now().verified());
    now = NOON.plusSeconds(60);
    assertEquals(Set.of("ben"), directory.now().verified());
    now = NOON.plusSeconds(90);
    assertEquals(Set.of(), directory.now().verified());
  }

  @Test
  void a_clock_that_was_set_back_brings_back_what_held_then() {
    register.put(account("ada", NOON.plusSeconds(60)));
    now = NOON.plusSeconds(60);
    var late = directory.now();
    assertEquals(Set.of(), late.verified());
    now = NOON;
    assertNotSame(late, directory.now());
    assertEquals(Set.of("ada"), directory.now().verified());
  }

  @Test
  void what_changes_while_it_is_read_is_read_again() {
    register.put(account("ada", NOON.plusSeconds(60)));
    register.between = () -> register.put(account("ben", NOON.plusSeconds(60)));
    directory.now();
    register.between = () -> {};
    assertEquals(Set.of("ada", "ben"), directory.now().verified());
    assertEquals(2, register.readings);
  }

  @Test
  void what_the_society_says_is_its_own_and_the_public_lines_are_known_and_nothing_of_another_society() {
    assertEquals(Set.of(), directory.now().guarded());
    assertTrue(directory.now().society().ownsPhone("988") && !directory.now().society().ownsHandle("prairiepsych"));
    said.add(new Version(1, Societies.profile("Lakeside", List.of("lakeside"), List.of("lakeside.example")), "chair",
        NOON));
    var fresh =
        new RegisterDirectory(register, Societies.of(said, Clock.systemUTC()), Clock.fixed(NOON, ZoneOffset.UTC));
    assertEquals(Set.of("lakeside"), fresh.now().guarded());
    assertTrue(fresh.now().society().ownsHost("www.lakeside.example") && fresh.now().society().ownsPhone("988"));
    assertNotEquals(directory.now().version(), fresh.now().version());
  }

  private static VerifiedAccount account(String handle, Instant until) {
    return new VerifiedAccount(handle, "x", "Ada", new Proof(ProofKind.REL_ME, "https://ada.example"),
        new Verification("chair", NOON, until), false);
  }

  /** Counts how often it is read whole. */
  private static final class Register implements Accounts {

    private final List<VerifiedAccount> kept = new ArrayList<>();
    private int version;
    private int readings;
    private Runnable between = () -> {};

    @Override
    public List<VerifiedAccount> all() {
      readings++;
      var found = List.copyOf(kept);
      between.run();
      return found;
    }

    @Override
    public String version() {
      return "" + version;
    }

    @Override
    public Page<VerifiedAccount> page(String sought, Optional<String> place, int limit) {
      return Page.empty();
    }

    @Override
    public Optional<VerifiedAccount> find(String handle) {
      return Optional.empty();
    }

    @Override
    public void put(List<VerifiedAccount> changed) {
      changed.forEach(account -> kept.removeIf(each -> each.handle().equals(account.handle())));
      kept.addAll(changed);
      version++;
    }
  }
}
