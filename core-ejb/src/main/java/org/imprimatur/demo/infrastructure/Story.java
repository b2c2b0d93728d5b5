package org.imprimatur.demo.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * The demo society as written down in {@code imprimatur/demo-society.json}.
 *
 * @param people who has an account
 * @param posts what they wrote and what became of it
 */
record Story(List<Somebody> people, List<Post> posts) {

  /** Somebody with an account; {@code roles} are separated by blanks. */
  record Somebody(String username, String name, String credentials, String roles, String supervisor) {}

  /**
   * One post.
   *
   * @param hoursAgo when its author began it
   * @param slotInHours when it is to go out, counted from the loading; null for as soon as it is approved
   * @param steps what became of it, such as {@code submit}, {@code approve:reviewer},
   *     {@code changes:reviewer2:SOURCE:Please …}
   */
  record Post(
      String author, String kind, String voice, String title, String text, List<String> segments, List<String> channels,
      List<String> sources, List<JsonNode> accounts, List<String> coAuthors, Map<String, String> answers, int hoursAgo,
      List<String> steps, Integer slotInHours) {}
}
