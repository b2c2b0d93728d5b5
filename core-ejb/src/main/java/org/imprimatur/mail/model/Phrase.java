package org.imprimatur.mail.model;

/** What letters say beside what happened. */
public enum Phrase {
  OF_A_POST,
  OF_SOMEBODY,
  OF_YOURS,
  INVITATION,
  PASSWORD,
  TEST,
  INVITED,
  CHOOSE,
  TESTED,
  OPEN,
  OPEN_ONCE,
  WHY,
  WHY_ONCE
}
