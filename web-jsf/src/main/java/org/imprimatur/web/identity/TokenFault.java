package org.imprimatur.web.identity;

import org.imprimatur.web.shared.Fault;

/** What is wrong with a request for a token. */
enum TokenFault implements Fault {
  NO_PASSWORD,
  LONG_NAME,
  NO_SUCH_SCOPE
}
