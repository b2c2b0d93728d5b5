package org.imprimatur.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.committee.model.People;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.guest.model.Guests;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.Devices;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.Languages;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.identity.model.OpenSessions;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.identity.model.Passkeys;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.identity.model.SecondFactors;
import org.imprimatur.login.model.LogIns;
import org.imprimatur.mail.model.Mails;
import org.imprimatur.notice.model.Notices;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.pack.model.Packs;
import org.imprimatur.people.model.RoleChanges;
import org.imprimatur.platform.infrastructure.TestDatabase;
import org.imprimatur.platform.model.Answers;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.release.model.Releases;
import org.imprimatur.review.model.Queue;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Waits;
import org.imprimatur.society.model.Settled;
import org.imprimatur.society.model.Versions;
import org.imprimatur.submission.model.Submissions;

/** The repositories over one database. Each call of {@link #in} has a persistence context of its own. */
final class DatabaseStore implements Store {

  private final TestDatabase database;
  private final EntityManagerFactory factory;

  DatabaseStore(TestDatabase database) {
    this.database = database;
    factory = database.persistence();
  }

  private static Tables of(EntityManager em) {
    return new Tables(
        port(People.class, "committee.infrastructure.JpaPeople", em),
        port(Submissions.class, "submission.infrastructure.JpaSubmissions", em),
        port(Rounds.class, "review.infrastructure.JpaRounds", em),
        port(Waits.class, "review.infrastructure.JpaWaits", em),
        port(Queue.class, "review.infrastructure.JpaQueue", em),
        port(Releases.class, "release.infrastructure.JpaReleases", em),
        port(Deliveries.class, "delivery.infrastructure.JpaDeliveries", em),
        port(Entries.class, "audit.infrastructure.JpaEntries", em),
        port(Answers.class, "platform.infrastructure.JpaAnswers", em),
        port(Packs.class, "pack.infrastructure.JpaPacks", em),
        port(Accounts.class, "registry.infrastructure.JpaAccounts", em),
        port(Notices.class, "notice.infrastructure.JpaNotices", em),
        port(BearerTokens.class, "identity.infrastructure.JpaTokens", em),
        port(Devices.class, "identity.infrastructure.JpaDevices", em),
        port(Languages.class, "identity.infrastructure.JpaLanguages", em),
        port(Versions.class, "society.infrastructure.JpaVersions", em),
        port(Invitations.class, "identity.infrastructure.JpaInvitations", em),
        port(RoleChanges.class, "people.infrastructure.JpaRoleChanges", em),
        port(PasswordLinks.class, "identity.infrastructure.JpaPasswordLinks", em),
        port(Mailboxes.class, "identity.infrastructure.JpaMailboxes", em),
        port(Mails.class, "mail.infrastructure.JpaMails", em),
        port(OpenSessions.class, "identity.infrastructure.JpaSessions", em),
        port(SecondFactors.class, "identity.infrastructure.JpaSecondFactors", em),
        port(Settled.class, "society.infrastructure.JpaSettled", em),
        port(OutsideNames.class, "identity.infrastructure.JpaOutsideNames", em),
        port(Passkeys.class, "identity.infrastructure.JpaPasskeys", em),
        port(LogIns.class, "login.infrastructure.JpaLogIns", em),
        port(Guests.class, "guest.infrastructure.JpaGuests", em));
  }

  /** The repositories are package-private and filled by the container; this stands in for it. */
  private static <T> T port(Class<T> type, String implementation, EntityManager em) {
    try {
      var found = Class.forName("org.imprimatur." + implementation);
      var constructor = found.getDeclaredConstructor();
      constructor.setAccessible(true);
      var repository = constructor.newInstance();
      var field = found.getDeclaredField("em");
      field.setAccessible(true);
      field.set(repository, em);
      for (var other : found.getDeclaredFields()) {
        if (other.getType() == Ids.class) {
          other.setAccessible(true);
          other.set(repository, new Ids());
        }
      }
      return type.cast(repository);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(implementation + " is not a repository over an EntityManager named em", e);
    }
  }

  @Override
  public <T> T in(Function<Tables, T> work) {
    var em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      var result = work.apply(of(em));
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  /** How a table was read: how often from end to end, and how many of its rows. */
  record Read(long scans, long rows) {}

  /** Does the work in a transaction of PostgreSQL that is undone, and returns by table what it read. */
  Map<String, Read> reads(Consumer<Tables> work) {
    try (var em = factory.createEntityManager()) {
      em.getTransaction().begin();
      // From here on everything is read by this transaction's own connection, which counts.
      em.unwrap(Connection.class);
      work.accept(of(em));
      List<?> tables = em.createNativeQuery("select relname, coalesce(seq_scan, 0), coalesce(seq_tup_read, 0)"
          + " + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables").getResultList();
      em.getTransaction().rollback();
      return tables.stream().map(row -> (Object[]) row).collect(Collectors.toMap(row -> (String) row[0],
          row -> new Read(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }
  }

  /** Executes a statement past the repositories. */
  void sql(String statement) throws SQLException {
    try (Connection connection = database.connection(); var one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  void close() {
    factory.close();
  }
}
