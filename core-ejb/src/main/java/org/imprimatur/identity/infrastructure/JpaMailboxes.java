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
    var row = new MailboxRow();
    row.username = username;
    row.address = box.address();
    row.wanted = box.wanted();
    em.merge(row);
    em.flush();
  }

  @Override
  public void remove(String username) {
    Optional.ofNullable(em.find(MailboxRow.class, username)).ifPresent(em::remove);
    em.flush();
  }
}
