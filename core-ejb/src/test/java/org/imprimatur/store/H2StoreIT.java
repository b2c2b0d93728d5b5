package org.imprimatur.store;

import java.nio.file.Path;
import org.imprimatur.platform.infrastructure.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Every contract on H2, in a file as in the product. */
class H2StoreIT
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

  @TempDir static Path folder;
  private static DatabaseStore store;

  @BeforeAll
  static void open() {
    store = new DatabaseStore(TestDatabase.h2(folder));
  }

  @AfterAll
  static void close() throws Exception {
    store.sql("shutdown");
    store.close();
  }

  @Override
  public DatabaseStore store() {
    return store;
  }
}
