package org.imprimatur.login.model;

/** What is missing beside a provider that the operator names. */
public enum LogInFault {
  NO_CLIENT,
  NO_OPENID
}
