package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.imprimatur.identity.model.Languages;

@ApplicationScoped
class JpaLanguages implements Languages {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Optional<String> of(String username) {
    return Optional.ofNullable(em.find(LanguageRow.class, username)).map(row -> row.language);
  }

  @Override
  public void choose(String username, String language) {
    var row = new LanguageRow();
    row.username = username;
    row.language = language;
    em.merge(row);
    em.flush();
  }
}
