package org.imprimatur.store;

/** The contracts in memory, so that what runs over {@link MemoryStore} runs over what the databases promise. */
class MemoryStoreTest
    implements
      PeopleContract,
      RoleChangesContract,
      SessionsContract,
      SecondFactorsContract,
      PasskeysContract,
      SettledContract,
      GuestsContract,
      SubmissionsContract,
      ListContract,
      RoundsContract,
      WaitsContract,
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
      NoticesContract {

  private final Store store = new MemoryStore();

  @Override
  public Store store() {
    return store;
  }
}
