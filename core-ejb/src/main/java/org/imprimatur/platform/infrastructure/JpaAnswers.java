package org.imprimatur.platform.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.platform.model.Answer;
import org.imprimatur.platform.model.Answers;

@ApplicationScoped
class JpaAnswers implements Answers {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Optional<Answer> find(String caller, String key) {
    return Optional.ofNullable(em.find(AnswerRow.class, id(caller, key)))
        .map(row -> new Answer(row.requestDigest, row.said));
  }

  @Override
  public void reserve(String caller, String key, Instant at) {
    var row = new AnswerRow();
    row.id = id(caller, key);
    row.answeredAt = at;
    em.persist(row);
    em.flush();
  }

  @Override
  public void store(String caller, String key, Answer answer) {
    var row = em.find(AnswerRow.class, id(caller, key));
    row.requestDigest = answer.requestDigest();
    row.said = answer.said();
    em.flush();
  }

  private static String id(String caller, String key) {
    return caller + " " + key;
  }
}
