package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private static final Optional<String> DIGEST = Optional.of("right");

  private final Gate.Hashes hashes = new Gate.Hashes();
  private final List<Thread> others = new ArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);

  @AfterEach
  void everybody_goes_home() throws InterruptedException {
    done.countDown();
    for (var other : others) {
      other.join();
    }
  }

  @Test
  void a_password_fits_its_digest_and_no_other() {
    var passwords = over(hashes);
    assertEquals(Optional.of(true), passwords.fits("right", Optional.of(passwords.digest("right")), false));
    assertEquals(Optional.of(false), passwords.fits("wrong", Optional.of(passwords.digest("right")), false));
  }

  @Test
  void a_letter_that_keyboards_write_in_two_ways_is_one() {
    var passwords = over(hashes);
    var digest = Optional.of(passwords.digest("cafe\u0301 am Fluss"));
    assertEquals(Optional.of(true), passwords.fits("caf\u00e9 am Fluss", digest, false));
  }

  @Test
  void nothing_fits_where_there_is_no_digest_and_it_costs_a_comparison() {
    var passwords = over(hashes);
    assertEquals(Optional.of(false), passwords.fits("nobody has this password", Optional.empty(), false));
    assertEquals(1, hashes.compared);
  }

  @Test
  void digests_are_made_in_210_000_rounds_of_sha_512() {
    over(hashes);
    assertEquals("PBKDF2WithHmacSHA512", hashes.strength.get("Pbkdf2PasswordHash.Algorithm"));
    assertEquals("210000", hashes.strength.get("Pbkdf2PasswordHash.Iterations"));
  }

  @Test
  void the_eleventh_stranger_at_once_is_not_looked_at() throws InterruptedException {
    var passwords = busyWith(10, false);
    assertEquals(Optional.empty(), passwords.fits("right", DIGEST, false));
  }

  @Test
  void strangers_do_not_keep_a_known_device_waiting() throws InterruptedException {
    var passwords = busyWith(10, false);
    assertEquals(Optional.of(true), passwords.fits("right", DIGEST, true));
  }

  @Test
  void known_devices_do_not_keep_a_stranger_waiting() throws InterruptedException {
    var passwords = busyWith(5, true);
    assertEquals(Optional.empty(), passwords.fits("right", DIGEST, true));
    assertEquals(Optional.of(true), passwords.fits("right", DIGEST, false));
  }

  @Test
  void a_fault_gives_the_turn_back() {
    var passwords = over(new Slow(() -> {
      throw new IllegalStateException("no provider");
    }));
    for (int i = 0; i < 20; i++) {
      assertThrows(IllegalStateException.class,
          () -> passwords.fits("slow", DIGEST, false));
    }
    assertEquals(Optional.of(true), passwords.fits("right", DIGEST, false));
  }

  /** Lets so many ask who get no answer before the test is over, and waits until all of them are inside. */
  private Passwords busyWith(int count, boolean device) throws InterruptedException {
    var passwords = over(new Slow(() -> {
      try {
        done.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }));
    for (int i = 0; i < count; i++) {
      var other = new Thread(() -> passwords.fits("slow", DIGEST, device));
      others.add(other);
      other.start();
    }
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (others.stream().anyMatch(other -> other.getState() != Thread.State.WAITING)) {
      assertTrue(System.nanoTime() < patience, "not all of them are inside");
      Thread.sleep(5);
    }
    return passwords;
  }

  private static Passwords over(Pbkdf2PasswordHash hash) {
    var passwords = new Passwords(hash);
    passwords.strengthen();
    return passwords;
  }

  /** Compares at once, but for one password. */
  private record Slow(Runnable first) implements Pbkdf2PasswordHash {

    @Override
    public void initialize(Map<String, String> parameters) {}

    @Override
    public String generate(char[] password) {
      return String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String digest) {
      if (generate(password).equals("slow")) {
        first.run();
      }
      return digest.equals(generate(password));
    }
  }
}
