package org.imprimatur.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;

/** Where people's mail goes, in memory. */
final class MemoryMailboxes implements Mailboxes {

  private record Row(String username, Mailbox box) {}

  private final Rows<Row> rows;

  MemoryMailboxes(MemoryStore store) {
    rows = new Rows<>(store, "mailbox");
  }

  @Override
  public Optional<Mailbox> of(String username) {
    return rows.find(username).map(Row::box);
  }

  @Override
  public Map<String, String> addresses() {
    return rows.all().stream().collect(Collectors.toMap(Row::username, row -> row.box().address()));
  }

  @Override
  public List<String> usersOf(String address) {
    return rows.all().stream().filter(row -> row.box().address().equalsIgnoreCase(address)).map(Row::username).sorted()
        .toList();
  }

  @Override
  public void keep(String username, Mailbox box) {
    rows.put(username, new Row(username, box));
  }

  @Override
  public void begin(Map<String, String> addresses) {
    addresses.forEach((username, address) -> rows.add(username, new Row(username, new Mailbox(address, true, true))));
  }

  @Override
  public void remove(String username) {
    rows.remove(username);
  }
}
