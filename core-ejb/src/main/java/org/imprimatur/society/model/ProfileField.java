package org.imprimatur.society.model;

/** What a society says of itself, as a sentence names it. */
public enum ProfileField {
  NAME,
  SHORT_NAME,
  LOGO,
  LEGAL_FORM,
  TAX_STATUS,
  STATE,
  ZONE,
  LANGUAGES,
  CHANNELS,
  HANDLES,
  DOMAINS,
  ADDRESSES,
  PHONES
}
