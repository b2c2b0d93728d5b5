package org.imprimatur.platform.model;

/** What stands where something else must; completes "the member is …". */
public enum Found {
  OBJECT,
  LIST,
  NUMBER
}
