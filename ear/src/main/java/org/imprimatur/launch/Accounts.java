package org.imprimatur.launch;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** The people of the demo society, as they are told to whoever starts it. */
final class Accounts {

  private static final List<String> NAMES = List.of("member", "member2", "trainee", "supervisor", "reviewer",
      "reviewer2", "reviewer3", "privacy", "chair", "publisher", "admin", "auditor");

  private Accounts() {
  }

  static void print(PrintStream console, Words words, String password) {
    console.println(words.say(Sentence.ACCOUNTS, Map.of("password", password)));
    NAMES.forEach(name -> console.println("  " + name));
  }
}
