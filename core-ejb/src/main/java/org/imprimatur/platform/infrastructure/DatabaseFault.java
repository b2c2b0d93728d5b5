package org.imprimatur.platform.infrastructure;

/** Why a database cannot be used, and the start ends. */
public enum DatabaseFault {
  UNREACHABLE,
  H2_LOSES,
  POSTGRESQL_LOSES
}
