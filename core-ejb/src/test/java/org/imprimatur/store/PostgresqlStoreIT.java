package org.imprimatur.store;

import org.imprimatur.platform.infrastructure.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Every contract on PostgreSQL. */
class PostgresqlStoreIT
    implements
      PeopleContract,
      RoleChangesContract,
      SessionsContract,
      SecondFactorsContract,
      PasskeysContract,
      SettledContract,
      GuestsContract,
      TokensContract,
      InvitationsContract,
      PasswordLinksContract,
      SubmissionsContract,
      ListContract,
      RoundsContract,
      WaitsContract,
      QueueContract,
      ReleasesContract,
      DeliveriesContract,
      EntriesContract,
      AtOnceContract,
      AnswersContract,
      PacksContract,
      AccountsContract,
      VersionsContract,
      MailContract,
      LogInsContract,
      NoticesContract,
      PastTheCodeContract,
      RecountContract {

  private static DatabaseStore store;

  @BeforeAll
  static void open() {
    store = new DatabaseStore(TestDatabase.postgresql("contracts"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Override
  public DatabaseStore store() {
    return store;
  }
}
