package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.Token;

@ApplicationScoped
class JpaTokens implements BearerTokens {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public void add(Token token) {
    em.persist(TokenRow.of(token));
    em.flush();
  }

  @Override
  public Optional<Token> find(String digest) {
    return Optional.ofNullable(em.find(TokenRow.class, digest)).map(TokenRow::token);
  }

  @Override
  public List<Token> of(String username) {
    return em
        .createQuery("select t from TokenRow t where t.username = :username order by t.createdAt desc, t.digest",
            TokenRow.class)
        .setParameter("username", username)
        .getResultStream()
        .map(TokenRow::token)
        .toList();
  }

  @Override
  public void used(String digest, Instant now) {
    // In one statement: a token that is revoked at this moment must not come back, and parallel calls must not fail.
    em.createQuery("update TokenRow t set t.usedAt = :now where t.digest = :digest")
        .setParameter("now", now)
        .setParameter("digest", digest)
        .executeUpdate();
  }

  @Override
  public void remove(String digest) {
    em.createQuery("delete from TokenRow t where t.digest = :digest").setParameter("digest", digest).executeUpdate();
  }
}
