package org.imprimatur.mail.model;

/** What a setting of mail may say; completes "it must be …". */
public enum MailAllowed {
  HOST,
  ADDRESS,
  SECURITY
}
