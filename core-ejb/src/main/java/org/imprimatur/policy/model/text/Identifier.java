package org.imprimatur.policy.model.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.policy.model.Span;

/**
 * A number or address that leads straight to a person.
 *
 * @param kind what it is
 * @param span where it stands
 */
public record Identifier(IdentifierKind kind, Span span) {

  /** Returns the identifiers of a text that are not the society's own; they never overlap. */
  public static List<Identifier> in(String text, SocietyProfile society) {
    if (text.chars().noneMatch(Identifier::telling)) {
      return List.of();
    }
    var found = new ArrayList<Identifier>();
    var taken = new BitSet();
    for (var kind : IdentifierKind.values()) {
      kind.pattern().matcher(text).results()
          .filter(hit -> kind.holds(text, hit, society))
          .forEach(hit -> take(kind, hit, taken, found));
    }
    return List.copyOf(found);
  }

  /** Every identifier has a digit or is an e-mail address; most sentences have neither. */
  private static boolean telling(int c) {
    return c >= '0' && c <= '9' || c == '@';
  }

  private static void take(IdentifierKind kind, MatchResult hit, BitSet taken, List<Identifier> found) {
    int group = hit.groupCount() > 0 && hit.start(1) >= 0 ? 1 : 0;
    int next = taken.nextSetBit(hit.start(group));
    if (next < 0 || next >= hit.end(group)) {
      taken.set(hit.start(group), hit.end(group));
      found.add(new Identifier(kind, new Span(hit.start(group), hit.end(group))));
    }
  }
}
