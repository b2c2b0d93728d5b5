package org.imprimatur.platform.infrastructure;

/** Why a command of JSON Lines ends before its last line. */
public enum CommandFault {
  CANNOT_GO_ON
}
