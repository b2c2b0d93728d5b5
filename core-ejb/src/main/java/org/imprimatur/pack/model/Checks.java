package org.imprimatur.pack.model;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imprimatur.policy.model.SocietyProfile;

/** What patterns cannot tell: check digits, lists, and what is the society's own. */
final class Checks {

  private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

  /** Society for Health Psychology, policy: more is no short quotation. */
  private static final int MOST_QUOTED_WORDS = 50;

  private static final Pattern HOST = Pattern.compile("[^\\s@.]+(?:\\.[^\\s@.]+)*\\.\\p{L}[^\\s@.]*");

  private Checks() {}

  /**
   * Returns the check of a name: {@code luhn}, {@code iban}, {@code npi}, {@code aba}, {@code over-fifty-words},
   * {@code not-own}, {@code in:LIST} or {@code not-in:LIST}.
   */
  static Predicate<String> named(Located name, Vocabulary vocabulary, SocietyProfile society) {
    var words = name.text();
    if (words.startsWith("in:") || words.startsWith("not-in:")) {
      return listed(name, vocabulary);
    }
    return switch (words) {
      case "luhn" -> number -> digits(number).length() >= 12 && luhn(digits(number));
      case "iban" -> Checks::iban;
      case "npi" -> number -> digits(number).length() == 10 && luhn("80840" + digits(number));
      case "aba" -> Checks::aba;
      case "over-fifty-words" -> match -> match.split("\\s+").length > MOST_QUOTED_WORDS;
      case "not-own" -> match -> !own(Percent.decoded(match), society);
      default -> throw new PackFault(name.place(), PackFlaw.NO_CHECK, "name", words);
    };
  }

  private static Predicate<String> listed(Located name, Vocabulary vocabulary) {
    var list = vocabulary.lists().get(name.text().substring(name.text().indexOf(':') + 1));
    if (list == null) {
      throw new PackFault(name.place(), PackFlaw.NO_LIST);
    }
    var members = new HashSet<>(list.stream().map(member -> member.toLowerCase(Locale.ROOT)).toList());
    boolean wanted = name.text().startsWith("in:");
    return match -> members.contains(Percent.decoded(match).toLowerCase(Locale.ROOT)) == wanted;
  }

  /** An address, a number or an account that belongs to the society or to a crisis line identifies nobody. */
  private static boolean own(String match, SocietyProfile society) {
    if (link(match)) {
      return society.ownsHost(host(match));
    }
    int at = match.lastIndexOf('@');
    return society.ownsPhone(match) || at > 0 && society.ownsHost(match.substring(at + 1)) || society.ownsHandle(match)
        || society.ownsHost(host(match))
        || society.ownsAddress(match);
  }

  /** A link is its host's, whatever names and numbers stand behind that. */
  private static boolean link(String match) {
    var host = host(match);
    return match.contains("://") || host.length() < match.length() && HOST.matcher(host).matches();
  }

  private static String host(String address) {
    int scheme = address.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    int end = start;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(start, end);
  }

  private static String digits(String number) {
    return number.chars().filter(c -> c >= '0' && c <= '9').mapToObj(Character::toString).collect(Collectors.joining());
  }

  /** ISO/IEC 7812. */
  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum > 0 && sum % 10 == 0;
  }

  /** American Bankers Association routing numbers: weights 3, 7, 1. */
  private static boolean aba(String number) {
    var digits = digits(number);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * new int[]{3, 7, 1}[i % 3];
    }
    return digits.length() == 9 && sum > 0 && sum % 10 == 0;
  }

  /** ISO 13616. */
  private static boolean iban(String number) {
    var compact = number.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    if (!compact.matches("[A-Z0-9]{15,34}")) {
      return false;
    }
    var moved = compact.substring(4) + compact.substring(0, 4);
    var digits = moved.chars().mapToObj(c -> Integer.toString(Character.digit(c, 36))).collect(Collectors.joining());
    return new BigInteger(digits).mod(IBAN_MODULUS).intValue() == 1;
  }
}
