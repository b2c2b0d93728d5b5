package org.imprimatur.guest.model;

import java.util.Map;
import java.util.Optional;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Refusal;

/**
 * A reader from outside, as whoever invites them says.
 *
 * @param name as others here read it; at most 120 UTF-16 code units
 * @param what they are, such as {@code counsel}; at most 80 UTF-16 code units
 * @param address where their mail goes; empty where codes are handed over
 */
public record Guest(String name, String what, String address) {

  /** The longest name, in UTF-16 code units. */
  public static final int LONGEST_NAME = 120;

  /** The longest word for what they are, in UTF-16 code units. */
  public static final int LONGEST_WHAT = 80;

  /** What is typed of a guest, or by one. */
  public enum Field {
    NAME,
    WHAT,
    COMMENT
  }

  public Guest {
    name = name.strip();
    what = what.strip();
    address = address.strip();
  }

  /**
   * Returns what keeps them from being invited; empty when nothing does.
   *
   * @param mailed whether codes go to their address, which then must be one
   */
  public Optional<Refusal> fault(boolean mailed) {
    return line(name, Field.NAME, GuestGrounds.BAD_NAME, LONGEST_NAME)
        .or(() -> line(what, Field.WHAT, GuestGrounds.BAD_WHAT, LONGEST_WHAT))
        .or(() -> (mailed || !address.isEmpty()) && !Mailbox.fits(address)
            ? Optional.of(Refusal.of(GuestGrounds.BAD_ADDRESS, Map.of("most", Mailbox.LONGEST)))
            : Optional.empty());
  }

  private static Optional<Refusal> line(String text, Field field, GuestGrounds grounds, int longest) {
    return CleanText.blank(text) || text.length() > longest || text.lines().count() > 1
        ? Optional.of(Refusal.of(grounds, Map.of("most", longest)))
        : CleanText.fault(field, text);
  }

  /** Says neither name nor address. */
  @Override
  public String toString() {
    return "Guest[]";
  }
}
