package org.imprimatur.platform.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.model.Malformed;

/** Something sent that is not JSON; its sentence completes "cannot be read: …". */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  /** Says why. */
  public Unreadable(Malformed why) {
    this(Sentence.of(why));
  }

  private Unreadable(Sentence why) {
    super(why.toString());
    this.sentence = why;
  }

  /** Returns why it cannot be read. */
  public Sentence sentence() {
    return sentence;
  }

  /** Tells in our own words why a parser stopped: its own name its classes. */
  static Unreadable of(JsonProcessingException fault) {
    if (fault instanceof JsonEOFException) {
      return new Unreadable(Malformed.TOO_SHORT);
    }
    if (fault instanceof StreamConstraintsException) {
      return new Unreadable(Malformed.TOO_DEEP);
    }
    var place = fault.getLocation();
    var twice = fault.getOriginalMessage() != null && fault.getOriginalMessage().startsWith("Duplicate field");
    return new Unreadable(new Sentence(twice ? Malformed.TWICE : Malformed.NO_JSON,
        Map.of("line", place == null ? 0 : place.getLineNr(), "column", place == null ? 0 : place.getColumnNr())));
  }
}
