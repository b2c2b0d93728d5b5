package org.imprimatur.launch;

import java.io.PrintStream;
import java.util.List;

/** The people of the demo society, as they are told to whoever starts it. */
final class Accounts {

  private static final List<String> NAMES = List.of("member", "member2", "trainee", "supervisor", "reviewer",
      "reviewer2", "reviewer3", "privacy", "chair", "publisher", "admin", "auditor");

  private Accounts() {
  }

  static void print(PrintStream console, String password) {
    console.println("Demo accounts (fictional people, one password for all): " + password);
    NAMES.forEach(name -> console.println("  " + name));
  }
}
