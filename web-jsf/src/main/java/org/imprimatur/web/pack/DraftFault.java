package org.imprimatur.web.pack;

import org.imprimatur.web.shared.Fault;

/** What is wrong with a draft of a policy as sent. */
enum DraftFault implements Fault {
  NO_FILES,
  NO_SWITCHES
}
