package org.imprimatur.identity.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where people's mail goes. An address is removed as a whole: nothing else keeps a copy. */
public interface Mailboxes {

  /** Returns where a person's mail goes; empty where nobody has said. */
  Optional<Mailbox> of(String username);

  /** Returns everybody's addresses by user name: for a list that leaves the product. */
  Map<String, String> addresses();

  /** Returns whose an address is, by user name, whatever the case of its letters. */
  List<String> usersOf(String address);

  /** Keeps where a person's mail goes, in place of what was said earlier. */
  void keep(String username, Mailbox box);

  /**
   * Keeps the addresses of many people who have none yet, by user name, as whoever keeps people gave
   * them; they want their mail.
   */
  void begin(Map<String, String> addresses);

  /** Forgets where a person's mail goes. */
  void remove(String username);
}
