package org.imprimatur.identity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.TextGrounds;

/**
 * What somebody says of themselves to get an account.
 *
 * @param username as typed; upper and lower case are the same, as at the door
 * @param name as printed
 * @param credentials printed after the name; may be empty
 * @param password as typed
 */
public record NewAccount(String username, String name, String credentials, String password) {

  /** The longest name and the longest credentials, in UTF-16 code units. */
  public static final int LONGEST = 200;

  /** The longest user name. */
  public static final int LONGEST_USERNAME = 64;

  /** They stand in addresses, between bars and commas, and in the log: nothing that means something there. */
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

  /** What the log calls somebody who is nobody. */
  private static final Set<String> RESERVED = Set.of("system", "others", "unknown", "imprimatur");

  /** What is typed. */
  public enum Field {
    USERNAME,
    NAME,
    CREDENTIALS,
    PASSWORD
  }

  /** What is wrong, and with what. */
  public record Flaw(Field field, Refusal refusal) {}

  public NewAccount {
    username = username.strip().toLowerCase(Locale.ROOT);
    name = name.strip();
    credentials = credentials.strip();
  }

  /**
   * Returns everything that keeps it from becoming an account, in the order of the fields; nothing when it can.
   *
   * @param taken whether somebody has a user name
   * @param society what the society is called, which is no password
   */
  public List<Flaw> flaws(Predicate<String> taken, String society) {
    var flaws = new ArrayList<Flaw>();
    note(flaws, Field.USERNAME, ofUsername(taken));
    note(flaws, Field.NAME, CleanText.blank(name) ? Optional.of(Refusal.of(IdentityGrounds.NAME_MISSING))
        : ofLine(Field.NAME, name));
    note(flaws, Field.CREDENTIALS, ofLine(Field.CREDENTIALS, credentials));
    note(flaws, Field.PASSWORD, PasswordPolicy.fault(password, List.of(username, name, society)));
    return flaws;
  }

  /** Returns the person that it makes, once it has no flaw. */
  public Person person(Invitation invitation) {
    return new Person(username, name, credentials, invitation.roles(), Optional.empty(), true);
  }

  private Optional<Refusal> ofUsername(Predicate<String> taken) {
    if (!USERNAME.matcher(username).matches()) {
      return Optional.of(Refusal.of(IdentityGrounds.USERNAME_FORM));
    }
    return RESERVED.contains(username) || taken.test(username)
        ? Optional.of(Refusal.of(IdentityGrounds.USERNAME_TAKEN, Map.of("name", username)))
        : Optional.empty();
  }

  /** By-lines and lists are one line, and one that is written backwards would turn those around it. */
  private static Optional<Refusal> ofLine(Field field, String text) {
    if (text.length() > LONGEST) {
      return Optional.of(
          Refusal.of(TextGrounds.TOO_LONG, Map.of("field", field, "length", text.length(), "most", LONGEST)));
    }
    return CleanText.fault(field, text).or(() -> turning(text).map(at -> Refusal.of(TextGrounds.UNPUBLISHABLE,
        Map.of("field", field, "character", String.format("U+%04X", (int) text.charAt(at)), "position", at + 1))));
  }

  private static Optional<Integer> turning(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u2028'
          || c == '\u2029') {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static void note(List<Flaw> flaws, Field field, Optional<Refusal> fault) {
    fault.ifPresent(refusal -> flaws.add(new Flaw(field, refusal)));
  }
}
