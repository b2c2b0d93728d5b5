package org.imprimatur.pack.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.pack.model.Packs;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.platform.infrastructure.Storable;

@ApplicationScoped
class JpaPacks implements Packs {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public List<StoredPack> all() {
    return em.createQuery("select p from PackRow p order by p.name, p.version", PackRow.class).getResultStream()
        .map(PackRow::pack).toList();
  }

  @Override
  public Optional<StoredPack> find(String reference) {
    return Optional.of(reference).filter(Storable::holds).map(id -> em.find(PackRow.class, id)).map(PackRow::pack);
  }

  @Override
  public Optional<StoredPack> lockInForce() {
    em.find(DeskRow.class, DeskRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    return em.createQuery("select p from PackRow p where p.state = 'IN_FORCE'", PackRow.class)
        .getResultStream()
        .findFirst()
        .map(PackRow::pack);
  }

  @Override
  public void remove(String reference) {
    em.remove(em.find(PackRow.class, reference));
    em.flush();
  }

  @Override
  public void writtenBy(String name, String username) {
    em.merge(PackWriterRow.of(name, username));
    em.flush();
  }

  @Override
  public Set<String> writers(String name) {
    return rows(name).map(row -> row.username).collect(Collectors.toSet());
  }

  @Override
  public void forgetWriters(String name) {
    rows(name).toList().forEach(em::remove);
    em.flush();
  }

  private Stream<PackWriterRow> rows(String name) {
    return em.createQuery("select w from PackWriterRow w where w.name = :name", PackWriterRow.class)
        .setParameter("name", name).getResultStream();
  }

  @Override
  public void put(StoredPack pack) {
    em.merge(PackRow.of(pack));
    em.flush();
  }
}
