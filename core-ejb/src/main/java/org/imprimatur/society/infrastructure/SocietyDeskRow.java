package org.imprimatur.society.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The single row on which those wait for each other who save what the society says of itself. */
@Entity
@Table(name = "society_desk")
class SocietyDeskRow {
  static final int ONLY = 1;

  @Id int id;
}
