package org.imprimatur.platform.model;

/** What a setting may say; completes "it must be …". */
public enum Allowed {
  TEXT,
  SECRET,
  WHOLE_NUMBER,
  TRUE_OR_FALSE,
  TIME_ZONE,
  WEB_ADDRESS,
  HEADER,
  IP_ADDRESSES,
  DATABASE_ADDRESS
}
