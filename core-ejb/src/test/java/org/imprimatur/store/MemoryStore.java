package org.imprimatur.store;

import jakarta.persistence.PessimisticLockException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The repositories in memory, for tests of many thousand histories: transactions that can be undone, rows locked until
 * the transaction ends, versions compared. Held to the contracts of the databases by {@link MemoryStoreTest}. It has no
 * queue, and of the way in neither tokens, devices, languages, invitations nor links to a password.
 */
public final class MemoryStore implements Store {

  private static final long PATIENCE_SECONDS = 120;
  private static final ThreadLocal<Transaction> CURRENT = new ThreadLocal<>();

  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
  private final MemoryPeople people = new MemoryPeople(this);
  private final MemorySubmissions submissions = new MemorySubmissions(this);
  private final MemoryRounds rounds = new MemoryRounds(this);
  private final Tables tables =
      new Tables(
          people, submissions, rounds, new MemoryWaits(this, submissions, rounds), null,
          new MemoryReleases(this, submissions),
          new MemoryDeliveries(this), new MemoryEntries(this),
          new MemoryAnswers(this), new MemoryPacks(this), new MemoryAccounts(this), new MemoryNotices(this), null, null,
          null, new MemoryVersions(this), null, new MemoryRoleChanges(this), null,
          new MemoryMailboxes(this), new MemoryMails(this), new MemorySessions(this),
          new MemorySecondFactors(this), new MemorySettled(this), new MemoryOutsideNames(this),
          new MemoryPasskeys(this), new MemoryLogIns(this), new MemoryGuests(this));

  private final boolean locking;
  private volatile Runnable onWaiting = () -> {};

  /** Makes an empty store. */
  public MemoryStore() {
    this(true);
  }

  private MemoryStore(boolean locking) {
    this.locking = locking;
  }

  /** Makes an empty store in which nobody waits for anybody: as wrong as a database would be without its locks. */
  public static MemoryStore withoutLocks() {
    return new MemoryStore(false);
  }

  /** Returns the repositories, to be handed to use cases; they work inside {@link #in} only. */
  public Tables tables() {
    return tables;
  }

  /** Hands over each repository with the port it stands for. */
  public void repositories(BiConsumer<Class<?>, Object> to) {
    for (var port : Tables.class.getRecordComponents()) {
      try {
        Optional.ofNullable(port.getAccessor().invoke(tables))
            .ifPresent(repository -> to.accept(port.getType(), repository));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Returns the people, who can be changed here past the use cases. */
  public MemoryPeople people() {
    return people;
  }

  /** Tells {@code listener} whenever a transaction has to wait for another. */
  public void onWaiting(Runnable listener) {
    onWaiting = listener;
  }

  @Override
  public <T> T in(Function<Tables, T> work) {
    if (CURRENT.get() != null) {
      throw new IllegalStateException("a transaction inside a transaction");
    }
    var transaction = new Transaction();
    CURRENT.set(transaction);
    try {
      var result = work.apply(tables);
      transaction.commit();
      return result;
    } finally {
      CURRENT.remove();
      transaction.unlock();
    }
  }

  Transaction current() {
    return Optional.ofNullable(CURRENT.get()).orElseThrow(() -> new IllegalStateException("no transaction is running"));
  }

  /** What one thread has changed and locked. */
  final class Transaction {
    private final IdentityHashMap<Rows<?>, Map<String, Optional<?>>> changes = new IdentityHashMap<>();
    private final List<ReentrantLock> held = new ArrayList<>();
    private final List<Runnable> last = new ArrayList<>();

    @SuppressWarnings("unchecked")
    <V> Map<String, Optional<V>> changes(Rows<V> rows) {
      return (Map<String, Optional<V>>) (Map<?, ?>) changes.computeIfAbsent(rows, fresh -> new HashMap<>());
    }

    /** Does this right before the commit, behind all else. */
    void last(Runnable work) {
      last.add(work);
    }

    void lock(String name) {
      var lock = locks.computeIfAbsent(name, fresh -> new ReentrantLock());
      if (locking && !lock.isHeldByCurrentThread()) {
        waitFor(lock);
        held.add(lock);
      }
    }

    private void waitFor(ReentrantLock lock) {
      if (lock.tryLock()) {
        return;
      }
      onWaiting.run();
      try {
        if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          throw new PessimisticLockException("waited too long for a row");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new PessimisticLockException(e);
      }
    }

    @SuppressWarnings("unchecked")
    private void commit() {
      last.forEach(Runnable::run);
      changes.forEach(
          (rows, changed) -> ((Rows<Object>) rows).commit((Map<String, Optional<Object>>) (Map<?, ?>) changed));
    }

    private void unlock() {
      held.forEach(ReentrantLock::unlock);
    }
  }
}
