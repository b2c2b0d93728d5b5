package org.imprimatur.registry.infrastructure;

/** Why a file is no directory that a server exported. */
enum DirectoryFlaw {
  TOO_LARGE,
  NO_JSON,
  CANNOT_BE_READ,
  OTHER_FORMAT,
  UNKNOWN_MEMBER,
  NO_LIST
}
