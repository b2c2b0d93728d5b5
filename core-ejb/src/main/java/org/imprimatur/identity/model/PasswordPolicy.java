package org.imprimatur.identity.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.TextTable;

/**
 * Which passwords are good enough where a password is all there is, by NIST SP 800-63B: long, and not among the first
 * that anybody would try. What signs it is made of is its owner's business.
 */
public final class PasswordPolicy {

  /** The fewest characters, as a reader counts code points. */
  public static final int LEAST = 15;

  /** The most characters; longer ones are refused before hashing. */
  public static final int MOST = 256;

  /** So many characters must be left of a password without the names that everybody knows. */
  private static final int OWN = 8;

  /** Fewer different characters are one key held down, or a handful in turn. */
  private static final int DIFFERENT = 5;

  /** Rows of a keyboard, the alphabet and the digits, as fingers run along them. */
  private static final List<String> RUNS =
      Stream.of("qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "abcdefghijklmnopqrstuvwxyz",
          "01234567890123456789012345678901234567890").flatMap(run -> Stream.of(run, backwards(run))).toList();

  private static final Set<String> COMMON =
      TextTable.read("/imprimatur/common-passwords.txt", 1).stream().map(row -> folded(row.get(0)))
          .collect(Collectors.toUnmodifiableSet());

  private PasswordPolicy() {}

  /** Returns how many characters a password has. */
  public static int length(String password) {
    return password.codePointCount(0, password.length());
  }

  /**
   * Returns why a password is not good enough; empty when it is.
   *
   * @param known words that whoever knows the person would try: user name, name, society
   */
  public static Optional<Refusal> fault(String password, List<String> known) {
    int length = length(password);
    if (length < LEAST) {
      return Optional.of(Refusal.of(IdentityGrounds.PASSWORD_SHORT, Map.of("length", length, "least", LEAST)));
    }
    if (length > MOST) {
      return Optional.of(Refusal.of(IdentityGrounds.PASSWORD_LONG, Map.of("length", length, "most", MOST)));
    }
    var plain = folded(password);
    if (COMMON.contains(plain) || repeats(plain) || RUNS.stream().anyMatch(run -> run.contains(plain))) {
      return Optional.of(Refusal.of(IdentityGrounds.PASSWORD_COMMON));
    }
    return own(plain, known) ? Optional.of(Refusal.of(IdentityGrounds.PASSWORD_OWN)) : Optional.empty();
  }

  private static boolean repeats(String plain) {
    return plain.codePoints().distinct().count() < DIFFERENT || (plain + plain).indexOf(plain, 1) < plain.length();
  }

  /** Whole names and their parts go, the longest first: "asha rao" before "asha". */
  private static boolean own(String plain, List<String> known) {
    var words = known.stream().flatMap(each -> Stream.concat(Stream.of(each), Stream.of(each.split("[\\s._-]+"))))
        .map(PasswordPolicy::letters).filter(word -> word.length() > 2)
        .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    var all = letters(plain);
    var rest = all;
    for (var word : words) {
      rest = rest.replace(word, "");
    }
    return rest.length() < all.length() && length(rest) < OWN;
  }

  private static String letters(String text) {
    return folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String backwards(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
