package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "mailbox")
class MailboxRow {
  @Id String username;
  String address;
  boolean wanted;
  boolean given;
}
