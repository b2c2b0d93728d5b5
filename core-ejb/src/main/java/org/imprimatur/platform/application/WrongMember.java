package org.imprimatur.platform.application;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Collection;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.model.Found;
import org.imprimatur.platform.model.Malformed;
import org.imprimatur.platform.model.Wanted;

/** A member that has no meaning where it stands: its path, what it is and what it must be. */
public final class WrongMember extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 60;

  private final transient Sentence sentence;

  /**
   * Says what is wrong.
   *
   * @param path from the root, such as {@code listedAccounts[0].handle}; empty for the body itself
   * @param found what stands there: a quoted text, or a constant
   * @param wanted what must
   */
  public WrongMember(String path, Object found, Sentence wanted) {
    this(new Sentence(path.isEmpty() ? Malformed.BODY : Malformed.MEMBER,
        Map.of("path", path, "found", found, "wanted", wanted)));
  }

  private WrongMember(Sentence sentence) {
    super(sentence.toString());
    this.sentence = sentence;
  }

  /** Returns what is said of it. */
  public Sentence sentence() {
    return sentence;
  }

  static WrongMember of(JsonMappingException fault, JsonNode root) {
    var path = new StringBuilder();
    var node = root;
    for (var step : fault.getPath()) {
      boolean item = step.getFieldName() == null;
      node = item ? node.path(step.getIndex()) : node.path(step.getFieldName());
      path.append(item ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + step.getFieldName());
    }
    var type = fault instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    return new WrongMember(shown(path.toString()), described(node), Sentence.of(wanted(type)));
  }

  /** Returns what stands somewhere: a text as it is, if need be shortened. */
  public static Object described(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> Found.OBJECT;
      case ARRAY -> Found.LIST;
      case STRING -> quoted(node.textValue());
      case NUMBER -> Found.NUMBER;
      case BOOLEAN -> node.asText();
      default -> "null";
    };
  }

  /** Returns a text in quotation marks, shortened to what an answer can show. */
  public static String quoted(String text) {
    return text == null ? "null" : '"' + shown(text) + '"';
  }

  private static String shown(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private static Wanted wanted(Class<?> type) {
    if (type == null || type == Object.class) {
      return Wanted.A_VALUE;
    }
    if (type == String.class) {
      return Wanted.TEXT;
    }
    if (type == Boolean.class || type == boolean.class) {
      return Wanted.TRUE_OR_FALSE;
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return Wanted.NUMBER;
    }
    return Collection.class.isAssignableFrom(type) || type.isArray() ? Wanted.LIST
        : Map.class.isAssignableFrom(type) ? Wanted.TEXTS_BY_NAME : Wanted.OBJECT;
  }
}
