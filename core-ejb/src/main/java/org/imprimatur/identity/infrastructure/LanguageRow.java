package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "chosen_language")
class LanguageRow {
  @Id String username;
  String language;
}
