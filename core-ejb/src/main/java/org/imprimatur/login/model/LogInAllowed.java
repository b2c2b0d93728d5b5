package org.imprimatur.login.model;

/** What a setting of the log-in may say; completes "it must be …". */
public enum LogInAllowed {
  ISSUER
}
