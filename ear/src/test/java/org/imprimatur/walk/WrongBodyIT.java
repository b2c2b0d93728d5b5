package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A body that is JSON and still not what a call takes: the answer names the member and what belongs there, and no
 * class.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WrongBodyIT {

  private static final String DRAFTS = "/api/v1/submissions";
  private static final String A_PACK = "name: fuzz\nversion: 1\ntitle: A pack\n";
  private static final String A_RULE =
      "rules: [{id: r, family: claim, source: s, severity: block, message: m, find: odd}]\n";
  private static final Pattern INSIDE = Pattern
      .compile("(?:java|javax|jakarta|com|org)\\.[a-z]+\\.|[A-Z]\\w+(?:Exception|Error)\\b|`|\\$Body|StreamRead");

  private final Api member = Api.as("member");
  private final Api chair = Api.as("chair");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "channels | [\"x\", null] | channels[1]",
    "segments | [null] | segments[0]",
    "sources | [\"doi:10.1000/1\", null] | sources[1]",
    "listedAccounts | [null] | listedAccounts[0]",
    "coAuthors | [null] | coAuthors[0]",
    "variants | {\"x\": null} | variants.x",
    "answers | {\"a-rule\": null} | answers.a-rule",
    "declarations | {\"interests\": [\"Acme\", null]} | declarations.interests[1]",
  })
  void a_null_in_a_list_is_refused_with_its_place(String name, String value, String place) {
    refused(member.raw("POST", DRAFTS, draft(name, value), Map.of()), place);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "title | 7 | title",
    "text | [\"a\"] | text",
    "text | {} | text",
    "kind | true | kind",
    "kind | \"poem\" | kind",
    "channels | \"x\" | channels",
    "channels | {} | channels",
    "channels | [[\"x\"]] | channels[0]",
    "channels | [\"x\", \"pigeon\"] | channels[1]",
    "variants | [] | variants",
    "variants | {\"x\": 1} | variants.x",
    "variants | {\"pigeon\": \"a\"} | variants.pigeon",
    "listedAccounts | [\"@a\"] | listedAccounts[0]",
    "listedAccounts | [{\"handle\": [1]}] | listedAccounts[0].handle",
    "declarations | \"none\" | declarations",
    "declarations | {\"interests\": {}} | declarations.interests",
    "declarations | {\"interests\": [{}]} | declarations.interests[0]",
    "declarations | {\"interests\": 1} | declarations.interests",
    "declarations | {\"patient\": \"some\"} | declarations.patient",
    "declarations | {\"accountsChecked\": \"yes\"} | declarations.accountsChecked",
    "declarations | {\"accountsChecked\": 1} | declarations.accountsChecked",
    "slot | 1796137200 | slot",
    "slot | \"tomorrow\" | slot",
  })
  void a_member_of_another_kind_is_refused_by_name(String name, String value, String place) {
    refused(member.raw("POST", DRAFTS, draft(name, value), Map.of()), place);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "listedAccounts | [null] | listedAccounts[0]",
    "sources | [null] | sources[0]",
    "media | [null] | media[0]",
    "media | [{\"alt\": {}}] | media[0].alt",
    "facts | {\"a\": []} | facts.a",
    "declarations | {\"interests\": {}} | declarations.interests",
    "declarations | {\"interests\": [null]} | declarations.interests[0]",
  })
  void a_screening_refuses_them_alike(String name, String value, String place) {
    var body = ("{\"text\": \"Hope is quiet.\", \"" + name + "\": " + value + "}").getBytes(StandardCharsets.UTF_8);
    refused(member.raw("POST", "/api/v1/screenings", body, Map.of()), place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "7", "\"text\"", "{"})
  void no_call_that_takes_a_body_fails_without_one(String body) {
    var id = Drafts.submitted(member, Drafts.post("Hope is quieter than cheer, and lasts longer."));
    for (var path : new String[]{"/tokens", "/submissions", "/submissions/" + id + "/hold",
      "/submissions/" + id + "/withdraw", "/submissions/" + id + "/votes", "/screenings", "/policies/drafts",
      "/policies/switches", "/policies/switches/preview", "/accounts"}) {
      for (var headers : List.of(Map.<String, String>of(),
          Map.of("Idempotency-Key", "k" + path + body.hashCode() + id))) {
        var answer = chair.raw("POST", "/api/v1" + path, body.getBytes(StandardCharsets.UTF_8), headers);
        assertTrue(answer.status() == 400 || answer.status() == 422,
            path + " " + body + ": " + answer.status() + " " + answer.body());
        discreet(answer);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\":1e999999}", "{\"text\":\"a\",}", "{'text':'a'}", "{\"a\":\"b\" \"c\"}",
    "{\"text\":\"\\x\"}", "{\"text\":\"a\u0001\"}", "{\"version\": 12345678901234567890123456789012345678901234567890"})
  void json_that_cannot_be_read_is_refused_with_its_place_and_no_class(String body) {
    var answer = member.raw("POST", DRAFTS, body.getBytes(StandardCharsets.UTF_8), Map.of());
    assertTrue(answer.status() == 400 || answer.status() == 422, answer.status() + " " + answer.body());
    discreet(answer);
  }

  @Test
  void json_in_another_encoding_is_refused() {
    for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      var answer = member.raw("POST", DRAFTS, "{\"text\":\"a\"}".getBytes(charset), Map.of());
      assertEquals(400, answer.status(), charset + " " + answer.body());
    }
    assertEquals(400, member.raw("POST", DRAFTS, new byte[]{0, 0, 0, '{', 0, 0, (byte) 0xD8, 0}, Map.of()).status());
  }

  @Test
  void what_no_mapper_of_exceptions_sees_is_a_problem_too() {
    var body = "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8);
    for (var type : List.of("nonsense", "text/plain", "application/json;charset=nonsense")) {
      var answer = member.raw("POST", DRAFTS, body, Map.of("Content-Type", type));
      assertTrue(answer.status() >= 400 || type.contains("charset"), type + ": " + answer.status());
      if (answer.status() >= 400) {
        discreet(answer);
      }
    }
    discreet(member.raw("POST", DRAFTS, new byte[3_000_000], Map.of()));
    discreet(member.get("/api/v1/no-such-call"));
    discreet(member.send("DELETE", DRAFTS, null, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/submissions", "/queue", "/audit/entries"})
  void a_limit_that_is_no_number_is_refused_by_name(String list) {
    refused(chair.get("/api/v1" + list + "?limit=many"), "limit is \"many\"");
    assertEquals(200, chair.get("/api/v1" + list + "?limit=-3").status());
  }

  @Test
  void members_that_nest_ever_deeper_are_refused() {
    var body = "{\"text\":\"a\",\"more\":" + "[".repeat(6_000) + "]".repeat(6_000) + "}";
    var answer = member.raw("POST", DRAFTS, body.getBytes(StandardCharsets.UTF_8), Map.of());
    assertEquals(400, answer.status(), answer.body());
    discreet(answer);
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 100, 200, 201})
  void a_handle_longer_than_the_log_can_name_is_refused(int length) {
    var account = Map.of("handle", "h".repeat(length), "network", "x", "claimedName", "A", "proofKind", "REL_ME",
        "proof", "https://a.example");
    refused(chair.post("/api/v1/accounts", account), "64");
  }

  @Test
  void the_longest_handle_is_kept_and_can_be_taken_back() {
    var handle = "h".repeat(64);
    var account = Map.of("handle", handle, "network", "x", "claimedName", "A", "proofKind", "REL_ME", "proof",
        "https://a.example");
    assertEquals(201, chair.post("/api/v1/accounts", account).status());
    assertEquals(200, chair.post("/api/v1/accounts/" + handle + "/revoke", null).status());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "list: &a [one]\\nagain: *a ~ alias",
    "deep: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ ~ nested",
    "? [a, b]\\n: c ~ name",
    "a: x\u007fx ~ character",
    "a: 1\\n---\\nb: 2 ~ document",
  })
  void yaml_that_is_not_a_plain_tree_is_refused_with_its_place(String yaml, String fact) {
    refused(pack(A_PACK + yaml.replace("\\n", "\n") + "\n"), fact);
  }

  @Test
  void yaml_six_thousand_deep_is_refused() {
    refused(pack(A_PACK + "words: " + "[".repeat(6_000) + "]".repeat(6_000) + "\n"), "pack.yaml:4:");
    refused(pack(A_PACK + "words: " + "{a: ".repeat(6_000) + "}".repeat(6_000) + "\n"), "pack.yaml:4:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parentheses", "[a-", "\\x{7FFFFFFF}", "\\x{-1}", "[", "(?"})
  void a_pattern_that_no_engine_could_take_is_refused_with_its_place(String pattern) {
    var text = pattern.equals("parentheses") ? "(".repeat(5_000) + "a" + ")".repeat(5_000) : pattern;
    refused(pack(A_PACK + "patterns:\n  odd:\n    - 'fine'\n    - '" + text + "'\n" + A_RULE), "pack.yaml:7:");
  }

  @Test
  void patterns_that_name_each_other_without_end_are_refused_with_their_place() {
    var chain = new StringBuilder(A_PACK + "patterns:\n  odd: '{p0}'\n");
    IntStream.range(0, 6_000).forEach(n -> chain.append("  p" + n + ": '{p" + (n + 1) + "}'\n"));
    refused(pack(chain + "  p6000: 'a'\n" + A_RULE), "pack.yaml:");
    var doubling = new StringBuilder(A_PACK + "patterns:\n  odd: '{p0}'\n");
    IntStream.range(0, 30).forEach(n -> doubling.append("  p" + n + ": '{p" + (n + 1) + "}{p" + (n + 1) + "}'\n"));
    refused(pack(doubling + "  p30: 'a'\n" + A_RULE), "pack.yaml:");
  }

  @ParameterizedTest
  @CsvSource({"name: fuzz, name: 75", "name: fuzz, name: ../up", "name: fuzz, name: ''", "version: 1, version: 0",
    "version: 1, version: 99999999999", "title: A pack, title: 201"})
  void a_pack_is_named_so_that_it_can_be_kept_and_addressed(String from, String to) {
    var text = to.replaceFirst("75$", "p".repeat(75)).replaceFirst("201$", "t".repeat(201));
    refused(pack(A_PACK.replace(from, text)), "pack.yaml:");
  }

  private Api.Answer pack(String yaml) {
    return chair.post("/api/v1/policies/drafts", Map.of("files", Map.of("pack.yaml", yaml)));
  }

  private static byte[] draft(String name, String value) {
    var text = name.equals("text") ? "" : "\"text\": \"Hope is quiet.\", ";
    return ("{" + text + "\"" + name + "\": " + value + "}").getBytes(StandardCharsets.UTF_8);
  }

  private static void refused(Api.Answer answer, String part) {
    assertEquals(422, answer.status(), answer.body());
    assertEquals("INVALID", answer.code());
    assertTrue(answer.json().path("detail").asText().contains(part), answer.body());
    discreet(answer);
  }

  private static void discreet(Api.Answer answer) {
    assertFalse(INSIDE.matcher(answer.body()).find(), answer.body());
    assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.header("Content-Type"));
  }
}
