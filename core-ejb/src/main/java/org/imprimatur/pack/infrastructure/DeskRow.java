package org.imprimatur.pack.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The single row on which changes of policies wait for each other; the one in force may be another after the wait. */
@Entity
@Table(name = "policy_desk")
class DeskRow {
  static final int ONLY = 1;

  @Id int id;
}
