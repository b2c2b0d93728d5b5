package org.imprimatur.mail.model;

/** Why the settings of mail do not fit together, and the start ends. */
public enum MailFault {
  NO_FROM,
  HALF_A_SIGN_IN,
  PLAIN_ABROAD,
  NO_BASE_URL
}
