package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;

@ApplicationScoped
class JpaMailboxes implements Mailboxes {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Optional<Mailbox> of(String username) {
    return Optional.ofNullable(em.find(MailboxRow.class, username)).map(row -> new Mailbox(row.address, row.wanted));
  }

  @Override
  public Map<String, String> addresses() {
    return em.createQuery("select m from MailboxRow m", MailboxRow.class).getResultStream()
        .collect(Collectors.toMap(row -> row.username, row -> row.address));
  }

  @Override
  public void keep(String username, Mailbox box) {
    em.merge(row(username, box.address(), box.wanted()));
    em.flush();
  }

  /** One flush for all: each looks at every row that the transaction has touched. */
  @Override
  public void begin(Map<String, String> addresses) {
    addresses.forEach((username, address) -> em.persist(row(username, address, true)));
    em.flush();
  }

  private static MailboxRow row(String username, String address, boolean wanted) {
    var row = new MailboxRow();
    row.username = username;
    row.address = address;
    row.wanted = wanted;
    return row;
  }

  @Override
  public void remove(String username) {
    Optional.ofNullable(em.find(MailboxRow.class, username)).ifPresent(em::remove);
    em.flush();
  }
}
