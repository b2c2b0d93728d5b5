package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.imprimatur.identity.model.Devices;

@ApplicationScoped
class JpaDevices implements Devices {

  private static final int KEPT = 10;

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public boolean knows(String digest, String username) {
    var row = em.find(DeviceRow.class, digest);
    return row != null && row.username.equals(username);
  }

  @Override
  public void remember(String digest, String username, Instant now) {
    var row = new DeviceRow();
    row.digest = digest;
    row.username = username;
    row.seenAt = now;
    em.merge(row);
    em.flush();
    em.createQuery("select d from DeviceRow d where d.username = :username order by d.seenAt desc, d.digest",
        DeviceRow.class)
        .setParameter("username", username)
        .setFirstResult(KEPT)
        .getResultList()
        .forEach(em::remove);
    em.flush();
  }
}
