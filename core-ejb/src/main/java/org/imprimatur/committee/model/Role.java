package org.imprimatur.committee.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the society trusts a person with. One person may hold several roles. */
public enum Role {
  MEMBER,
  TRAINEE,
  SUPERVISOR,
  REVIEWER,
  PRIVACY,
  CLINICAL,
  ETHICS,
  COUNSEL,
  ADVOCACY,
  CHAIR,
  PUBLISHER,
  /** Keeps accounts and settings: no vote, no bypass. */
  ADMINISTRATOR,
  /** Reads everything, changes nothing. */
  AUDITOR;

  /** The roles that seat a person on the committee. */
  public static final Set<Role> SEATS =
      Set.of(REVIEWER, PRIVACY, CLINICAL, ETHICS, COUNSEL, ADVOCACY, CHAIR, PUBLISHER);

  /** The roles that one officer gives: none of them lets anybody decide, read what is not theirs, or give roles. */
  private static final Set<Role> BY_ONE = Set.of(MEMBER, TRAINEE, SUPERVISOR);

  /** The roles that may act for the society when a post must come down. */
  static final Set<Role> OFFICERS = Set.of(CHAIR, PUBLISHER);

  /** Finds a role by its name on the wire. */
  public static Optional<Role> ofWire(String wire) {
    return Arrays.stream(values()).filter(role -> role.wire().equals(wire)).findFirst();
  }

  /** Tells whether two officers give it: a seat, an office, or the reading of what is not one's own. */
  public boolean byTwo() {
    return !BY_ONE.contains(this);
  }

  /** Returns the name on the wire, such as {@code reviewer}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
