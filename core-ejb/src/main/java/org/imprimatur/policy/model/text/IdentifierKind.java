package org.imprimatur.policy.model.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.SocietyProfile;

/**
 * The kinds of direct identifiers, the most telling first: a number is counted once, as the first kind that knows it. Where
 * a pattern has a group, the group is the identifier and the rest its cue.
 */
public enum IdentifierKind {
  EMAIL("EMAIL", "an e-mail address", "(?<![@\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.[A-Za-z]{2,24}\\b") {
    @Override
    boolean holds(String text, MatchResult hit, SocietyProfile society) {
      var address = hit.group();
      int at = address.indexOf('@');
      return !society.ownsHost(address.substring(at + 1)) && !OFFICE.matcher(address.substring(0, at)).matches();
    }
  },
  BIRTH("DATE", "a date of birth", "\\b(?:dob|d\\.o\\.b\\.|date of birth|born on)\\s{0,2}[:=]?\\s{0,2}(" + Dates.ANY + ")"),
  SSN_CUED("SSN", "a Social Security number", "\\b(?:ssn|social security(?: number| no\\.?| #)?)\\s?(?:is|was)?\\s?[:=#]?\\s?(\\d{3}[- ]?\\d{2}[- ]?\\d{4})\\b"),
  SSN("SSN", "a Social Security number", "(?<![\\d-])(?!000|666)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\d-])"),
  MEDICARE("HEALTH_PLAN", "a Medicare number", "(?<![\\w-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y]{2}\\d{2}(?![\\w-])"),
  MRN("MRN", "a medical record number", "\\b(?:mrn|medical record (?:no\\.?|number|#)|(?:chart|record|case|patient)\\s?(?:no\\.?|number|id|#))" + Cue.NUMBER),
  PLAN("HEALTH_PLAN", "a health plan number", "\\b(?:member|policy|subscriber|group|medicaid|medicare|beneficiary|insurance)\\s?(?:id|no\\.?|number|#)" + Cue.NUMBER),
  CARD("ACCOUNT", "a payment card number", "(?<![\\d-])(?:\\d{4}[- ]?\\d{4}[- ]?\\d{4}[- ]?\\d{1,7}|3[47]\\d{2}[- ]?\\d{6}[- ]?\\d{5})(?![\\d-])") {
    @Override
    boolean holds(String text, MatchResult hit, SocietyProfile society) {
      return Checks.luhn(hit.group());
    }
  },
  IBAN("ACCOUNT", "a bank account number", "(?<!\\w)[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){2,7}(?:\\s?[A-Z0-9]{1,3})?(?!\\w)") {
    @Override
    boolean holds(String text, MatchResult hit, SocietyProfile society) {
      return Checks.iban(hit.group());
    }
  },
  ACCOUNT("ACCOUNT", "an account number", "\\b(?:account|acct|invoice|claim|routing|aba)\\s?(?:no\\.?|number|id|#)" + Cue.NUMBER),
  LICENSE("LICENSE", "a licence number", "\\b(?:licen[sc]e|dea|npi|certificate|passport|driver['’]?s licen[sc]e)\\s?(?:no\\.?|number|id|#)?" + Cue.NUMBER),
  VEHICLE("VEHICLE", "a vehicle's number", "\\b(?:licen[sc]e plate|plate\\s?(?:no\\.?|number|#)|vin)\\s?(?:no\\.?|number|#)?" + Cue.NUMBER),
  MAC("DEVICE", "a device address", "(?<![\\w:-])(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}(?![\\w:-])"),
  DEVICE("DEVICE", "a device number", "\\b(?:serial|device|implant|vns|pacemaker|imei)\\s?(?:id|no\\.?|number|#)" + Cue.NUMBER),
  IP("IP", "an IP address", "(?<![\\d.v])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.]?\\d)") {
    @Override
    boolean holds(String text, MatchResult hit, SocietyProfile society) {
      return !VERSION.matcher(text.substring(Math.max(0, hit.start() - 12), hit.start())).find();
    }
  },
  IP6("IP", "an IP address", "(?<![\\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\\w:])|(?<![\\w:])(?:[0-9a-f]{1,4}:){2,6}:[0-9a-f]{1,4}(?![\\w:])"),
  FAX("FAX", "a fax number", "\\bfax(?: number| no\\.?)?\\s?(?:is|at)?\\s?[:=#]?\\s?(" + Cue.PHONE + ")") {
    @Override
    boolean holds(String text, MatchResult hit, SocietyProfile society) {
      return PHONE.holds(text, hit, society);
    }
  },
  PHONE(
      "PHONE",
      "a telephone number",
      "(?<![\\w.#/-])(?:" + Cue.PHONE + ")(?!\\d|-\\d)"
          + "|(?:\\b(?:phone|tel|telephone|cell|mobile|call|text|reach|number|contact)\\b[ .:]{1,3}(?:me |her |him |us )?(?:at |on )?)([2-9]\\d{9})(?!\\d)") {
    @Override
    boolean holds(String text, MatchResult hit, SocietyProfile society) {
      var number = hit.group(hit.groupCount() > 0 && hit.start(1) >= 0 ? 1 : 0);
      long digits = number.chars().filter(Character::isDigit).count();
      return digits >= 9 && !society.ownsPhone(number) && !TOLL_FREE.matcher(number).lookingAt();
    }
  };

  /** A function's mailbox, not a person's. */
  private static final Pattern OFFICE =
      Patterns.anyCase(
          "(?:info|office|contact|events?|membership|members|education|cme|press|media|news|newsletter|admin|rsvp|register|registration|"
              + "support|help|hello|jobs|careers|hr|editor|submissions?|abstracts?|program|programs|secretary|treasurer|president|chair|"
              + "communications|advocacy|ethics|residents?|fellows?|training|webmaster|noreply|no-reply)");

  /** Nobody lives at a toll-free number. */
  private static final Pattern TOLL_FREE = Patterns.exact("\\+?1?[ .-]?\\(?8(?:00|33|44|55|66|77|88)\\b");

  private static final Pattern VERSION = Patterns.anyCase("\\b(?:version|ver|release|v)\\.?\\s?$");

  private final String subtype;
  private final String words;
  private final Pattern pattern;

  IdentifierKind(String subtype, String words, String regex) {
    this.subtype = subtype;
    this.words = words;
    this.pattern = Patterns.anyCase(regex);
  }

  /** Returns the kind's name on the wire, such as {@code PHONE}. */
  public String subtype() {
    return subtype;
  }

  /** Returns what to call it in a sentence, such as {@code a telephone number}. */
  public String words() {
    return words;
  }

  Pattern pattern() {
    return pattern;
  }

  /** Tells whether a match is truly one and not the society's own. */
  boolean holds(String text, MatchResult hit, SocietyProfile society) {
    return true;
  }

  /** What follows a cue; constants of an enum cannot use the enum's own fields. */
  private static final class Cue {
    static final String NUMBER = "(?:\\s(?:is|was))?\\s{0,2}[:=#]?\\s{0,2}#?((?=[A-Z0-9-]{0,20}\\d)[A-Z0-9-]{4,24})(?![\\w])";
    static final String EXTENSION = "(?:\\s?(?:x|ext\\.?)\\s?\\d{1,6})?";
    static final String PHONE =
        "(?:(?:\\+|00)?1[ .-]?)?(?:\\([2-9]\\d{2}\\)[ .-]?|[2-9]\\d{2}[ .-])\\d{3}[ .-]\\d{4}" + EXTENSION
            + "|\\+\\d{1,3}(?:[ .-]?\\(?\\d{1,5}\\)?){2,5}" + EXTENSION
            + "|\\(0\\d{1,4}\\)\\s?\\d{2,4}(?:[ -]\\d{2,5}){1,2}|0\\d{2,4}[ -]\\d{3,4}[ -]?\\d{3,4}";
  }
}
