package org.imprimatur.people.model;

/** What is wrong with somebody in a sheet of people. */
public enum NewcomerFault {
  USER_NAME,
  TAKEN,
  TWICE,
  NAME,
  CREDENTIALS,
  ROLE,
  BY_TWO,
  NO_TRAINEE,
  NO_SUPERVISOR,
  MAIL,
  /** It says that the account is closed, or neither that nor that it is open. */
  NOT_OPEN
}
