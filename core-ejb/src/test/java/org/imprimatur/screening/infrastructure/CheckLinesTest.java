package org.imprimatur.screening.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckLinesTest {

  private record Said(int code, List<JsonNode> lines) {}

  @Test
  void each_line_has_its_answer_in_order() throws IOException {
    var said = check("{\"id\":\"a\",\"text\":\"Hello\",\"channel\":\"x\"}\n\n{\"id\":2,\"text\":\"Call 312-555-0199 \uD83D\uDE00\",\"channel\":\"bluesky\"}");
    assertEquals(0, said.code);
    assertEquals(List.of("\"a\"", "2"), said.lines.stream().map(line -> line.path("id").toString()).toList());
    assertEquals("PASS", said.lines.get(0).path("outcome").asText());
    assertEquals("BLOCK", said.lines.get(1).path("outcome").asText());
    var finding = said.lines.get(1).path("findings").get(0);
    assertEquals("312-555-0199", finding.path("match").asText());
    assertEquals("PHONE", finding.path("subtype").asText());
    assertEquals(5, finding.path("start").asInt());
  }

  @Test
  void a_line_that_cannot_be_judged_does_not_stop_the_run() throws IOException {
    var said =
        check("{\"id\":1}\nnonsense\n{\"id\":3,\"text\":\"x\",\"channel\":\"myspace\"}\n[1]\n{\"id\":5,\"text\":\"half \\ud83d\"}\n{\"id\":6,\"text\":\"a\",\"text\":\"b\"}\n{\"id\":7,\"text\":\"fine\"}");
    assertEquals(2, said.code);
    assertEquals(List.of(422, 400, 422, 422, 422, 400), said.lines.subList(0, 6).stream().map(line -> line.path("error").path("status").asInt()).toList());
    assertEquals("PASS", said.lines.get(6).path("outcome").asText());
    assertTrue(said.lines.get(2).path("error").path("message").asText().contains("it must be one of x,"), said.lines.get(2).toString());
  }

  @Test
  void a_member_of_another_kind_is_named_with_its_path_and_no_class() throws IOException {
    var said =
        check("{\"text\":7}\n{\"text\":\"a\",\"sources\":[null]}\n{\"text\":\"a\",\"declarations\":{\"interests\":[{}]}}\n{\"text\":\"a\",\"declarations\":{\"interests\":{}}}\n"
            + "{\"text\":\"a\",\"listedAccounts\":[{\"handle\":[]}]}\n{\"text\":\"a\",}\n" + "[".repeat(6_000));
    var paths = List.of("member text is a number", "sources[0]", "declarations.interests[0]", "declarations.interests", "listedAccounts[0].handle is a list", "line 1", "too deep");
    assertEquals(List.of(422, 422, 422, 422, 422, 400, 400), said.lines.stream().map(line -> line.path("error").path("status").asInt()).toList());
    for (int n = 0; n < paths.size(); n++) {
      var message = said.lines.get(n).path("error").path("message").asText();
      assertTrue(message.contains(paths.get(n)) && !message.contains("java") && !message.contains("`"), message);
    }
  }

  @Test
  void bytes_that_are_no_text_and_endless_lines_are_answered() throws IOException {
    var in = new ByteArrayOutputStream();
    in.write(new byte[] {'{', (byte) 0xff, '}', '\n'});
    in.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
    in.write("a".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
    in.write("\"}\n{\"id\":\"last\",\"text\":\"fine\"}\n".getBytes(StandardCharsets.UTF_8));
    var said = check(in.toByteArray());
    assertEquals(List.of(400, 422, 0), said.lines.stream().map(line -> line.path("error").path("status").asInt()).toList());
  }

  @Test
  void facts_beside_the_text_are_judged_too() throws IOException {
    var said =
        check("{\"text\":\"A lamp.\",\"media\":[{\"type\":\"image\"}],\"declarations\":{\"interests\":\"none\",\"ai\":\"assisted\"},\"facts\":{\"embargoed\":\"yes\"}}");
    var rules = new ArrayList<String>();
    said.lines.get(0).path("findings").forEach(finding -> rules.add(finding.path("ruleId").asText()));
    assertTrue(rules.containsAll(List.of("a11y-alt-text", "ai-content-disclosure", "embargo-active")), rules.toString());
  }

  private static Said check(String in) throws IOException {
    return check(in.getBytes(StandardCharsets.UTF_8));
  }

  private static Said check(byte[] in) throws IOException {
    var out = new ByteArrayOutputStream();
    int code = CheckLines.run(new ByteArrayInputStream(in), out, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    var lines = new ArrayList<JsonNode>();
    for (var line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return new Said(code, lines);
  }
}
