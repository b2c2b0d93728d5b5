package org.imprimatur.people.model;

/** What is wrong in a sheet of people. */
public enum SheetFault {
  /** The sheet is no CSV from here on. */
  UNREADABLE,
  NO_ROWS,
  TOO_MANY,
  NO_COLUMN,
  OTHER_COLUMN,
  CELLS,
  USER_NAME,
  TAKEN,
  TWICE,
  NAME,
  CREDENTIALS,
  ROLE,
  BY_TWO,
  NO_TRAINEE,
  NO_SUPERVISOR,
  MAIL
}
