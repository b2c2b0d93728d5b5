package org.imprimatur.policy.model.text;

/** The ways in which a day is written. */
final class Dates {

  static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";

  /** A day of a month, with or without its year. */
  static final String ANY =
      "(?:\\b(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\\d|3[01])[/-](?:19|20)?\\d{2}\\b"
          + "|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b"
          + "|\\b" + MONTH + "\\.?\\s(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\b(?:,?\\s(?:19|20)\\d{2}\\b)?"
          + "|\\b(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\s(?:of\\s)?" + MONTH + "\\b(?:,?\\s(?:19|20)\\d{2}\\b)?)";

  private Dates() {}
}
