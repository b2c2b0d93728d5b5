package org.imprimatur.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.matching.model.CharSet.Range;
import org.imprimatur.matching.model.Node.Edge.Kind;
import org.imprimatur.matching.model.Node.Edge;

/**
 * Reads patterns in the syntax of RE2: no back references and no looking around, so that matching stays linear.
 * {@code ^} and {@code $} are the edges of a line, {@code \w} and {@code \b} know Unicode, {@code (…)} marks what the
 * pattern is about.
 */
final class Syntax {

  /** More would let one rule outgrow all others (measured: memory of the automaton). */
  private static final int MOST_REPEATS = 200;

  /** Reading, and all that is done with a pattern later, goes one call deeper with each bracket. */
  private static final int DEEPEST = 100;

  private static final Map<Character, CharSet> CLASSES =
      Map.of(
          'd', CharSet.DIGIT, 'D', CharSet.DIGIT.not(), 'w', CharSet.WORD, 'W', CharSet.WORD.not(), 's', CharSet.SPACE,
          'S', CharSet.SPACE.not());
  private static final Map<String, CharSet> PROPERTIES =
      Map.of(
          "L", CharSet.where(Character::isLetter),
          "Lu", CharSet.where(Character::isUpperCase),
          "Ll", CharSet.where(Character::isLowerCase),
          "N",
          CharSet.where(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
              || Character.getType(c) == Character.OTHER_NUMBER),
          "P", CharSet.where(c -> "\u0014\u0015\u0016\u0017\u0018\u001d\u001e".indexOf(Character.getType(c)) >= 0));

  private final String source;
  private int at;
  private int depth;
  private boolean anyCase;

  private Syntax(String source, boolean anyCase) {
    this.source = source;
    this.anyCase = anyCase;
  }

  /**
   * Reads a pattern.
   *
   * @throws BadPattern with the place where reading failed
   */
  static Node read(String source, boolean anyCase) {
    var node = part(source, anyCase);
    if (Node.empty(node)) {
      throw new BadPattern(PatternFlaw.MATCHES_NOTHING_WRITTEN, 0);
    }
    return node;
  }

  /** Reads what may be a part of a pattern only: it may match the empty text. */
  static Node part(String source, boolean anyCase) {
    var syntax = new Syntax(source, anyCase);
    var node = syntax.choices();
    if (syntax.more()) {
      throw syntax.bad(PatternFlaw.CLOSES_NOTHING);
    }
    return node;
  }

  private Node choices() {
    boolean outer = anyCase;
    var choices = new ArrayList<Node>(List.of(sequence()));
    while (more() && source.charAt(at) == '|') {
      at++;
      choices.add(sequence());
    }
    anyCase = outer;
    return choices.size() == 1 ? choices.get(0) : new Node.Any(List.copyOf(choices));
  }

  private Node sequence() {
    var parts = new ArrayList<Node>();
    while (more() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      parts.add(repeated(atom()));
    }
    return parts.size() == 1 ? parts.get(0) : new Node.All(List.copyOf(parts));
  }

  private Node repeated(Node part) {
    if (!more()) {
      return part;
    }
    int start = at;
    Node node =
        switch (source.charAt(at++)) {
          case '*' -> new Node.Times(part, 0, Node.WITHOUT_END);
          case '+' -> new Node.Times(part, 1, Node.WITHOUT_END);
          case '?' -> new Node.Times(part, 0, 1);
          case '{' -> counted(part);
          default -> null;
        };
    if (node == null) {
      at = start;
      return part;
    }
    if (more() && "?+*".indexOf(source.charAt(at)) >= 0) {
      throw bad(PatternFlaw.REPEATS_REPEAT);
    }
    return node;
  }

  private Node counted(Node part) {
    int least = number();
    int most = least;
    if (more() && source.charAt(at) == ',') {
      at++;
      most = more() && source.charAt(at) == '}' ? Node.WITHOUT_END : number();
    }
    expect('}');
    if (most != Node.WITHOUT_END && most < least || Math.max(least, most) > MOST_REPEATS) {
      throw bad(PatternFlaw.REPEATS_UP_TO, "most", MOST_REPEATS);
    }
    return new Node.Times(part, least, most);
  }

  private Node atom() {
    char c = source.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> new Node.One(set());
      case '.' -> new Node.One(CharSet.NEWLINE.not());
      case '^' -> new Edge(Kind.LINE_START);
      case '$' -> new Edge(Kind.LINE_END);
      case '\\' -> escape();
      case '*', '+', '?', '{' -> throw back(Sentence.of(PatternFlaw.NOTHING_TO_REPEAT));
      default -> literal(c);
    };
  }

  private Node literal(char c) {
    if (Character.isHighSurrogate(c) && more()) {
      return new Node.One(CharSet.of(Character.toCodePoint(c, source.charAt(at++))));
    }
    return new Node.One(anyCase ? CharSet.letter(c) : CharSet.of(c));
  }

  private Node group() {
    boolean outer = anyCase;
    boolean marks = !source.startsWith("?", at);
    if (++depth > DEEPEST) {
      throw back(new Sentence(PatternFlaw.BRACKETS_DEEP, Map.of("most", DEEPEST)));
    }
    if (!marks) {
      flags();
    }
    var inner = choices();
    depth--;
    expect(')');
    anyCase = outer;
    return marks ? new Node.Group(inner) : inner;
  }

  private void flags() {
    if (source.startsWith("?:", at)) {
      at += 2;
    } else if (source.startsWith("?i:", at)) {
      anyCase = true;
      at += 3;
    } else if (source.startsWith("?-i:", at)) {
      anyCase = false;
      at += 4;
    } else {
      throw bad(PatternFlaw.GROUP_UNKNOWN);
    }
  }

  private Node escape() {
    if (!more()) {
      throw bad(PatternFlaw.BACKSLASH_AT_END);
    }
    char c = source.charAt(at);
    if (c == 'b' || c == 'B') {
      at++;
      return new Edge(c == 'b' ? Kind.WORD : Kind.NO_WORD);
    }
    // Classes hold both cases already, and a sign stands for itself.
    return new Node.One(escaped());
  }

  /** What follows a backslash and stands for characters. */
  private CharSet escaped() {
    char c = source.charAt(at++);
    if (CLASSES.containsKey(c)) {
      return CLASSES.get(c);
    }
    return switch (c) {
      case 'p' -> property();
      case 'P' -> property().not();
      case 'x' -> CharSet.of(code());
      case 'n' -> CharSet.of('\n');
      case 't' -> CharSet.of('\t');
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw back(new Sentence(PatternFlaw.ESCAPE_UNKNOWN, Map.of("escape", "\\" + c)));
        }
        yield CharSet.of(c);
      }
    };
  }

  private CharSet property() {
    int end = source.indexOf('}', at);
    if (!source.startsWith("{", at) || end < 0 || !PROPERTIES.containsKey(source.substring(at + 1, end))) {
      throw bad(PatternFlaw.PROPERTY_UNKNOWN);
    }
    var set = PROPERTIES.get(source.substring(at + 1, end));
    at = end + 1;
    return set;
  }

  private int code() {
    int end = source.indexOf('}', at);
    if (!source.startsWith("{", at) || end < 0) {
      throw bad(PatternFlaw.CODE_POINT_FORM);
    }
    try {
      int code = Integer.parseInt(source.substring(at + 1, end), 16);
      if (!Character.isValidCodePoint(code)) {
        throw new BadPattern(PatternFlaw.CODE_POINT_BEYOND, at + 1);
      }
      at = end + 1;
      return code;
    } catch (NumberFormatException e) {
      throw new BadPattern(PatternFlaw.NOT_HEXADECIMAL, at + 1);
    }
  }

  private CharSet set() {
    boolean without = more() && source.charAt(at) == '^';
    at += without ? 1 : 0;
    var set = CharSet.of();
    for (boolean first = true; first || !next(']'); first = false) {
      if (!more()) {
        throw bad(PatternFlaw.SET_OPEN);
      }
      set = set.or(member());
    }
    at++;
    set = anyCase ? set.anyCase() : set;
    return without ? set.not() : set;
  }

  private CharSet member() {
    var low = memberStart();
    if (!next('-') || source.startsWith("-]", at) || low.ranges().size() != 1) {
      return low;
    }
    at++;
    var high = memberStart();
    int first = low.ranges().get(0).first();
    int last = high.ranges().get(0).last();
    if (last < first) {
      throw bad(PatternFlaw.RANGE_BACKWARDS);
    }
    return CharSet.of(new Range(first, last));
  }

  private CharSet memberStart() {
    if (!more()) {
      throw bad(PatternFlaw.SET_OPEN);
    }
    char c = source.charAt(at++);
    if (c == '\\' && more()) {
      return escaped();
    }
    return Character.isHighSurrogate(c) && more() ? CharSet.of(Character.toCodePoint(c, source.charAt(at++)))
        : CharSet.of(c);
  }

  private int number() {
    int start = at;
    while (more() && CharSet.DIGIT.has(source.charAt(at)) && at - start < 4) {
      at++;
    }
    if (start == at) {
      throw bad(PatternFlaw.NUMBER_MISSING);
    }
    return Integer.parseInt(source.substring(start, at));
  }

  private void expect(char c) {
    if (!next(c)) {
      throw bad(PatternFlaw.CHARACTER_MISSING, "character", String.valueOf(c));
    }
    at++;
  }

  private boolean next(char c) {
    return more() && source.charAt(at) == c;
  }

  private boolean more() {
    return at < source.length();
  }

  private BadPattern back(Sentence flaw) {
    at--;
    return bad(flaw);
  }

  private BadPattern bad(PatternFlaw flaw) {
    return bad(Sentence.of(flaw));
  }

  private BadPattern bad(PatternFlaw flaw, String name, Object fact) {
    return bad(new Sentence(flaw, Map.of(name, fact)));
  }

  private BadPattern bad(Sentence flaw) {
    return new BadPattern(flaw, Math.min(at, source.length()));
  }
}
