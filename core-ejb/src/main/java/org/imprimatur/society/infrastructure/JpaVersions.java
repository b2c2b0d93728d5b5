package org.imprimatur.society.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.imprimatur.society.model.Logo;
import org.imprimatur.society.model.Version;
import org.imprimatur.society.model.Versions;

@ApplicationScoped
class JpaVersions implements Versions {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public int newestNumber() {
    var newest = em.createQuery("select max(v.number) from VersionRow v", Integer.class).getSingleResult();
    return newest == null ? Version.NONE : newest;
  }

  @Override
  public Optional<Version> newest() {
    return latest(1).stream().findFirst();
  }

  @Override
  public Optional<Version> first() {
    return Optional.ofNullable(em.find(VersionRow.class, Version.NONE + 1)).map(VersionRow::version);
  }

  @Override
  public List<Version> latest(int most) {
    return em.createQuery("select v from VersionRow v order by v.number desc", VersionRow.class).setMaxResults(most)
        .getResultStream().map(VersionRow::version).toList();
  }

  @Override
  public Optional<Version> lockNewest() {
    em.find(SocietyDeskRow.class, SocietyDeskRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    return newest();
  }

  @Override
  public void add(Version version) {
    em.persist(VersionRow.of(version));
    em.flush();
  }

  @Override
  public void keep(Logo logo) {
    if (em.find(LogoRow.class, logo.digest()) == null) {
      em.persist(LogoRow.of(logo));
      em.flush();
    }
  }

  @Override
  public Optional<Logo> logo(String digest) {
    return Optional.ofNullable(em.find(LogoRow.class, digest)).map(LogoRow::logo);
  }
}
