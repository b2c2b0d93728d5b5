package org.imprimatur.policy.model.text;

import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;

/** The check digits that tell a real number from any other row of digits. */
final class Checks {

  private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

  private Checks() {}

  /** ISO/IEC 7812: payment cards. */
  static boolean luhn(String number) {
    var digits = number.replaceAll("\\D", "");
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return digits.length() >= 13 && sum > 0 && sum % 10 == 0;
  }

  /** ISO 13616: international bank accounts. */
  static boolean iban(String number) {
    var compact = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (compact.length() < 15 || compact.length() > 34) {
      return false;
    }
    var moved = compact.substring(4) + compact.substring(0, 4);
    var digits = moved.chars().mapToObj(c -> Integer.toString(Character.digit(c, 36))).collect(Collectors.joining());
    return new BigInteger(digits).mod(IBAN_MODULUS).intValue() == 1;
  }
}
