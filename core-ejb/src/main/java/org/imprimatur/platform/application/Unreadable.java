package org.imprimatur.platform.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Something sent that is not JSON; the message completes "cannot be read: …". */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public Unreadable(String why) {
    super(why);
  }

  /** Returns in our own words why a parser stopped: its own name its classes. */
  static String why(JsonProcessingException fault) {
    if (fault instanceof JsonEOFException) {
      return "it ends too early";
    }
    if (fault instanceof StreamConstraintsException) {
      return "it is nested too deep, or has a number or a name that is too long";
    }
    var place = fault.getLocation() == null ? ""
        : " at line " + fault.getLocation().getLineNr() + ", column " + fault.getLocation().getColumnNr();
    var twice = fault.getOriginalMessage() != null && fault.getOriginalMessage().startsWith("Duplicate field");
    return (twice ? "a member stands twice" : "it is not JSON") + place;
  }
}
