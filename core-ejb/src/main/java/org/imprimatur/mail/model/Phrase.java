package org.imprimatur.mail.model;

/** What letters say beside what happened. */
public enum Phrase {
  OF_A_POST,
  OF_SOMEBODY,
  OF_YOURS,
  INVITATION,
  PASSWORD,
  TEST,
  GUEST,
  GUEST_CODE,
  INVITED,
  CHOOSE,
  TESTED,
  READ,
  CODE,
  /** To the address that was somebody's until it was changed. */
  LEFT,
  WHY_LEFT,
  OPEN,
  OPEN_ONCE,
  WHY,
  WHY_ONCE,
  WHY_GUEST
}
