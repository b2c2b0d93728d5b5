package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
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
    return Optional.ofNullable(em.find(MailboxRow.class, username))
        .map(row -> new Mailbox(row.address, row.wanted, row.given));
  }

  @Override
  public Map<String, String> addresses() {
    return em.createQuery("select m from MailboxRow m", MailboxRow.class).getResultStream()
        .collect(Collectors.toMap(row -> row.username, row -> row.address));
  }

  @Override
  public List<String> usersOf(String address) {
    return em.createQuery("select m.username from MailboxRow m where lower(m.address) = :address order by m.username",
        String.class).setParameter("address", address.toLowerCase(Locale.ROOT)).getResultList();
  }

  @Override
  public void keep(String username, Mailbox box) {
    em.merge(row(username, box));
    em.flush();
  }

  /** One flush for all: each looks at every row that the transaction has touched. */
  @Override
  public void begin(Map<String, String> addresses) {
    addresses.forEach((username, address) -> em.persist(row(username, new Mailbox(address, true, true))));
    em.flush();
  }

  private static MailboxRow row(String username, Mailbox box) {
    var row = new MailboxRow();
    row.username = username;
    row.address = box.address();
    row.wanted = box.wanted();
    row.given = box.given();
    return row;
  }

  @Override
  public void remove(String username) {
    Optional.ofNullable(em.find(MailboxRow.class, username)).ifPresent(em::remove);
    em.flush();
  }
}
