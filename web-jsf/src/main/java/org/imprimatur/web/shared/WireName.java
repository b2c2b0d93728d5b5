package org.imprimatur.web.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.platform.model.Wanted;

/** Reads what is named in small letters on the wire, such as {@code in_review}. */
public final class WireName {

  private WireName() {}

  /** Returns the constant of a name; one that is not known is refused with those that are. */
  public static <E extends Enum<E>> E in(Class<E> type, String member, String wire) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(wire))
        .findFirst()
        .orElseThrow(
            () -> unknown(member, wire, Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
  }

  /** Refuses a name that is not known. */
  public static WrongMember unknown(String member, String wire, String allowed) {
    return new WrongMember(member, WrongMember.quoted(wire),
        new Sentence(Wanted.ONE_OF, Map.of("names", allowed)));
  }
}
