package org.imprimatur.platform.application;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Collection;
import java.util.Map;

/** A member that has no meaning where it stands; the message names its path, what it is and what it must be. */
public final class WrongMember extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 60;

  /**
   * Says what is wrong.
   *
   * @param path from the root, such as {@code listedAccounts[0].handle}
   * @param found what stands there, in words
   * @param wanted completes "it must be …"
   */
  public WrongMember(String path, String found, String wanted) {
    super((path.isEmpty() ? "The body is " : "The member " + path + " is ") + found + "; it must be " + wanted + ".");
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
    return new WrongMember(shown(path.toString()), described(node), wanted(type));
  }

  /** Returns in words what stands somewhere: a text as it is, if need be shortened. */
  public static String described(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case STRING -> quoted(node.textValue());
      case NUMBER -> "a number";
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

  private static String wanted(Class<?> type) {
    if (type == null || type == Object.class) {
      return "left out, or given a value";
    }
    if (type == String.class) {
      return "a text";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list"
        : Map.class.isAssignableFrom(type) ? "an object of texts" : "an object";
  }
}
