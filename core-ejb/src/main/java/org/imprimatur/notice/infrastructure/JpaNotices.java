package org.imprimatur.notice.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.notice.model.Notices;

@ApplicationScoped
class JpaNotices implements Notices {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public void add(Notice notice) {
    em.persist(NoticeRow.of(notice));
    em.flush();
  }

  @Override
  public List<Notice> newest(String person, Instant since, int limit) {
    return em
        .createQuery("select n from NoticeRow n where n.person = :person and n.at >= :since order by n.at desc, n.id",
            NoticeRow.class)
        .setParameter("person", person)
        .setParameter("since", since)
        .setMaxResults(limit)
        .getResultStream()
        .map(NoticeRow::notice)
        .toList();
  }
}
