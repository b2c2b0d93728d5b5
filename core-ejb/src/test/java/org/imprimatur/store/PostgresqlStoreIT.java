package org.imprimatur.store;

import org.imprimatur.platform.infrastructure.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Every contract on PostgreSQL. */
class PostgresqlStoreIT
    implements PeopleContract, SubmissionsContract, ListContract, RoundsContract, QueueContract, ReleasesContract, EntriesContract, AnswersContract, PacksContract, AccountsContract {

  private static Store store;

  @BeforeAll
  static void open() {
    store = new Store(TestDatabase.postgresql("contracts"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Override
  public Store store() {
    return store;
  }
}
