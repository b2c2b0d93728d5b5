package org.imprimatur.demo.infrastructure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.workflow.model.State;

/**
 * A fictional society as written down in {@code imprimatur/demo-society.json}, or what is seeded is copied from.
 *
 * @param people who has an account
 * @param posts what they wrote and what became of it
 */
record Story(List<Somebody> people, List<Post> posts) {

  /** Reads a story that is shipped. */
  static Story read(String resource) {
    try (var in = Story.class.getResourceAsStream(resource)) {
      return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), new TypeReference<Story>() {});
    } catch (IOException e) {
      throw new IllegalStateException("The story " + resource + " cannot be read.", e);
    }
  }

  /** Somebody with an account; {@code roles} are separated by blanks. */
  record Somebody(String username, String name, String credentials, String roles, String supervisor) {}

  /** One post: who wrote what for where, what is given beside it, and what became of it. */
  record Post(
      String author, @Flat Writing writing, @Flat Outlets outlets, @Flat Beside beside, @Flat Course course) {}

  /** What was written, and in whose voice. */
  record Writing(String kind, String voice, String title, String text, List<String> segments) {}

  /**
   * Where it goes, and when.
   *
   * @param slotInHours when it is to go out, counted from the loading; null for as soon as it is approved
   */
  record Outlets(List<String> channels, Integer slotInHours) {}

  /** What is given beside the text; each may be null. */
  record Beside(
      List<String> sources, List<JsonNode> accounts, List<String> coAuthors, Map<String, String> answers) {}

  /**
   * What became of it.
   *
   * @param hoursAgo when its author began it
   * @param steps such as {@code submit}, {@code approve:reviewer}, {@code changes:reviewer2:SOURCE:Please …}
   * @param ends as what it ends; null where nobody asks
   */
  record Course(int hoursAgo, List<String> steps, State ends) {
    private static final Set<String> VOTES = Set.of("approve", "changes", "decline", "recuse", "abstain");

    /** Returns whether nothing happens to it any more. */
    boolean over() {
      return !State.underWay().contains(ends) || ends == State.LAPSED;
    }

    /** Returns whether it waits for the committee, or for what the committee asked for. */
    boolean waits() {
      return ends == State.IN_REVIEW || ends == State.ON_HOLD || ends == State.CHANGES_REQUESTED;
    }

    /** Returns how many votes are cast in it. */
    long votes() {
      return steps.stream().filter(step -> VOTES.contains(step.split(":", 2)[0])).count();
    }
  }
}
