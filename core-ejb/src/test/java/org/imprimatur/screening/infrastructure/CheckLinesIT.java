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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.infrastructure.Console;
import org.imprimatur.platform.infrastructure.JsonLines;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.registry.infrastructure.DirectoryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckLinesIT {

  /** To compile a policy takes longer than to judge by it: most lines here are judged by one. */
  private static final CheckLines SHIPPED = CheckLines.by(Directory.example());

  private static final Map<String, String> SPANISH = Map.of("IMPRIMATUR_LANGUAGE", "es");

  @TempDir Path folder;

  @Test
  void each_line_has_its_answer_in_order() throws IOException {
    var said = check(
        "{\"id\":\"a\",\"text\":\"Hello\",\"channel\":\"x\"}\n\n{\"id\":2,\"text\":\"Call 312-555-0199 "
            + "\uD83D\uDE00\",\"channel\":\"bluesky\"}");
    assertEquals(List.of("\"a\"", "2"), said.stream().map(line -> line.path("id").toString()).toList());
    assertEquals("PASS", said.get(0).path("outcome").asText());
    assertEquals("BLOCK", said.get(1).path("outcome").asText());
    var finding = said.get(1).path("findings").get(0);
    assertEquals("312-555-0199", finding.path("match").asText());
    assertEquals("PHONE", finding.path("subtype").asText());
    assertEquals(5, finding.path("start").asInt());
  }

  @Test
  void a_line_that_cannot_be_judged_does_not_stop_the_run() throws IOException {
    var said =
        check(
            "{\"id\":1}\nnonsense\n{\"id\":3,\"text\":\"x\",\"channel\":\"myspace\"}\n[1]\n{\"id\":5,"
                + "\"text\":\"half \\ud83d\"}\n{\"id\":6,\"text\":\"a\",\"text\":\"b\"}\n{\"id\":7,\"text\":\"fine\"}");
    assertEquals(List.of(422, 400, 422, 422, 422, 400),
        said.subList(0, 6).stream().map(line -> line.path("error").path("status").asInt()).toList());
    assertEquals("PASS", said.get(6).path("outcome").asText());
    assertTrue(said.get(2).path("error").path("message").asText().contains("it must be one of x,"),
        said.get(2).toString());
  }

  @Test
  void a_member_of_another_kind_is_named_with_its_path_and_no_class() throws IOException {
    var said =
        check(
            "{\"text\":7}\n{\"text\":\"a\",\"sources\":[null]}\n{\"text\":\"a\","
                + "\"declarations\":{\"interests\":[{}]}}\n{\"text\":\"a\",\"declarations\":{\"interests\":{}}}\n"
                + "{\"text\":\"a\",\"listedAccounts\":[{\"handle\":[]}]}\n{\"text\":\"a\",}\n" + "[".repeat(6_000));
    var paths = List.of("member text is a number", "sources[0]", "declarations.interests[0]", "declarations.interests",
        "listedAccounts[0].handle is a list", "line 1", "too deep");
    assertEquals(List.of(422, 422, 422, 422, 422, 400, 400),
        said.stream().map(line -> line.path("error").path("status").asInt()).toList());
    for (int n = 0; n < paths.size(); n++) {
      var message = said.get(n).path("error").path("message").asText();
      assertTrue(message.contains(paths.get(n)) && !message.contains("java") && !message.contains("`"), message);
    }
  }

  @Test
  void bytes_that_are_no_text_and_endless_lines_are_answered() throws IOException {
    var in = new ByteArrayOutputStream();
    in.write(new byte[]{'{', (byte) 0xff, '}', '\n'});
    in.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
    in.write("a".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
    in.write("\"}\n{\"id\":\"last\",\"text\":\"fine\"}\n".getBytes(StandardCharsets.UTF_8));
    var said = check(in.toByteArray());
    assertEquals(List.of(400, 422, 0),
        said.stream().map(line -> line.path("error").path("status").asInt()).toList());
  }

  @Test
  void facts_beside_the_text_are_judged_too() throws IOException {
    var said =
        check(
            "{\"text\":\"A lamp.\",\"media\":[{\"type\":\"image\"}],\"declarations\":{\"interests\":\"none\","
                + "\"ai\":\"assisted\"},\"facts\":{\"embargoed\":\"yes\"}}");
    var rules = new ArrayList<String>();
    said.get(0).path("findings").forEach(finding -> rules.add(finding.path("ruleId").asText()));
    assertTrue(rules.containsAll(List.of("a11y-alt-text", "ai-content-disclosure", "embargo-active")),
        rules.toString());
  }

  @Test
  void facts_that_no_rule_can_read_are_refused_in_a_sentence() throws IOException {
    var said =
        check(
            "{\"text\":\"A.\",\"facts\":{\"secret\":\"yes\"}}\n{\"text\":\"A.\",\"facts\":{\"reply\":\"maybe\"}}\n"
                + "{\"text\":\"A.\",\"media\":[{\"alt\":\"A lamp\"}]}\n{\"text\":\"A.\",\"facts\":{\"reply\":\"no\"}}");
    var errors = said.stream().map(line -> line.path("error").path("message").asText()).toList();
    assertEquals("There is no fact called \"secret\"; there are reply, embargoed, sponsored, interestsDeclared.",
        errors.get(0));
    assertEquals("The fact \"reply\" is \"maybe\"; it must be yes or no.", errors.get(1));
    assertEquals("A picture or recording is of the type \"\"; it must be one of image, video, audio.", errors.get(2));
    assertEquals("", errors.get(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "\"contentWarning\":\"SSN 078-05-1120\"",
    "\"contentWarning\":\"The form says 078-05-\",\"text\":\"1120 and no more.\"",
    "\"title\":\"SSN 078-05-1120\"",
    "\"title\":\"MRN\",\"text\":\"00451873 and no more.\"",
    "\"sources\":[\"https://example.org/?ssn=078-05-1120\"]",
    "\"listedAccounts\":[{\"handle\":\"someone\",\"proof\":\"https://example.org/078%2D05%2D1120\"}]",
    "\"declarations\":{\"interests\":[\"SSN 078-05-\",\"1120\"]}",
    "\"media\":[{\"type\":\"image\",\"alt\":\"A form, SSN 078-05-1120\"}]",
    "\"text\":\"The form says 078-05-\\n1120.\""
  })
  void a_number_is_found_once_wherever_it_is_shown(String members) throws IOException {
    var said = check("{" + (members.contains("\"text\":") ? "" : "\"text\":\"Fine.\",") + members + "}");
    assertEquals("BLOCK", said.get(0).path("outcome").asText(), said.toString());
    assertEquals(1, rules(said).stream().filter("phi-direct-identifier"::equals).count(), said.toString());
  }

  @Test
  void accounts_in_the_text_and_beside_it_that_nobody_checked_are_one_finding() throws IOException {
    var listed = "\"listedAccounts\":[{\"handle\":\"alpha.example\"},{\"handle\":\"Beta.example\"}]";
    assertEquals(List.of("endorse-account-list"),
        rules(check("{\"text\":\"Read @alpha.example and @beta.example.\"," + listed + "}")));
    assertEquals(List.of("endorse-account-list-beside"), rules(check("{\"text\":\"Two to read.\"," + listed + "}")));
    var checked = ",\"declarations\":{\"interests\":\"none\",\"accountsChecked\":true}}";
    assertEquals(
        List.of("endorse-account-list", "endorse-handle-unverified", "endorse-handle-unverified"),
        rules(check("{\"text\":\"Read @alpha.example and @beta.example.\"," + listed + checked)));
  }

  @Test
  void a_listed_account_whose_name_is_a_word_of_the_text_is_looked_at_too() throws IOException {
    var said = check("{\"text\":\"PrairiePsych1 and annual.\",\"listedAccounts\":[{\"handle\":\"PrairiePsych1\"}]}");
    assertTrue(rules(said).contains("endorse-lookalike-handle"), said.toString());
  }

  @Test
  void an_imitation_of_the_society_is_stopped_as_on_the_server() throws IOException {
    assertEquals(List.of("endorse-lookalike-handle"), rules(check("{\"text\":\"Follow @PrairiePsych1 for news.\"}")));
    assertEquals(List.of("endorse-handle-unverified"),
        rules(check("{\"text\":\"Thanks to @DrOkaforMD for the talk.\"}")));
  }

  @Test
  void a_directory_says_which_accounts_are_verified_and_what_is_the_societys_own() throws IOException {
    var file = Files.writeString(folder.resolve("directory.json"), directory("DrOkaforMD", "lakeside.example"));
    var said = check(CheckLines.by(DirectoryFile.read(file)), """
        {"text":"Thanks to @drokaformd for the talk."}
        {"text":"Thanks to @Dr0kaforMD for the talk."}
        {"text":"Write to a.rao@lakeside.example."}
        """.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(List.of(), List.of("endorse-lookalike-handle"), List.of()),
        said.stream().map(line -> line.path("findings").findValuesAsText("ruleId")).toList());
    assertEquals(List.of("phi-direct-identifier"), rules(check("{\"text\":\"Write to a.rao@lakeside.example.\"}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "nonsense", "[]", "{}", "{\"format\":\"imprimatur.directory/9\"}",
    "{\"format\":\"imprimatur.directory/1\",\"names\":[]}", "null",
    "{\"format\":\"imprimatur.directory/1\",\"names\":[],\"domains\":[],\"phones\":[],\"handles\":[],"
        + "\"addresses\":[],\"verified\":[7]}",
    "{\"format\":\"imprimatur.directory/1\",\"names\":[],\"domains\":[],\"phones\":[],\"handles\":[],"
        + "\"addresses\":[],\"verified\":[],\"more\":[]}"
  })
  void a_file_that_is_no_directory_stops_the_command_in_one_sentence(String content) throws IOException {
    var err = new ByteArrayOutputStream();
    var file = Files.writeString(folder.resolve("bad.json"), content);
    assertEquals(3, run(List.of("--directory", file.toString()),
        "{\"text\":\"Fine.\"}".getBytes(StandardCharsets.UTF_8), new ByteArrayOutputStream(), err));
    assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), err.toString(StandardCharsets.UTF_8));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("The directory " + file),
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void a_directory_that_is_not_there_stops_the_command() throws IOException {
    var missing = folder.resolve("missing.json").toString();
    assertEquals(3,
        run(List.of("--directory", missing), new byte[0], new ByteArrayOutputStream(), new ByteArrayOutputStream()));
    assertEquals(2,
        run(List.of("--directoy", missing), new byte[0], new ByteArrayOutputStream(), new ByteArrayOutputStream()));
  }

  @Test
  void whoever_speaks_spanish_is_told_in_spanish_why_it_cannot_start() {
    var err = new ByteArrayOutputStream();
    run(List.of("--directory", "gone.json"), new byte[0], new ByteArrayOutputStream(), err, SPANISH);
    run(List.of("--directoy", "gone.json"), new byte[0], new ByteArrayOutputStream(), err, SPANISH);
    assertEquals(List.of("No se puede leer el directorio gone.json. Expórtelo de nuevo desde "
        + "/api/v1/accounts/directory.",
        "No se conoce la opción --directoy, o le falta lo que la acompaña."
            + " check admite --directory FILE y --threads N."),
        err.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** Each line is answered as it is read, unless something is the matter with it; nobody may see which it was. */
  @ParameterizedTest
  @ValueSource(strings = {
    "{\"id\":7,\"text\":\"Call 312-555-0199\",\"channel\":\"bluesky\"}",
    "{\"id\":\"é\\n\\\"\u2028\",\"text\":\"#día con @alpha.example \uD83D\uDE00\",\"channel\":\"bluesky\"}",
    "{\"text\":\"He committed suicide last year.\",\"channel\":\"x\",\"lang\":\"es\"}",
    "{\"id\":123456789012345678901234567890,\"text\":\"Cheer up\",\"kind\":\"newsletter\",\"voice\":\"trainee\"}",
    "{\"id\":-0,\"text\":\"a\"}", "{\"id\":1.50,\"text\":\"a\"}", "{\"id\":true,\"text\":\"a\"}",
    "{\"id\":null,\"text\":\"a\"}", "{\"id\":[1],\"text\":\"a\"}", "{\"id\":\"\",\"text\":\"a\"}",
    "{\"text\":null}", "{\"text\":\"\"}", "{\"text\":7}", "{\"text\":\"a\"} {}", "{\"text\":\"a\",\"text\":\"b\"}",
    "{\"text\":\"a\",\"note\":\"b\",\"note\":\"c\"}", "{\"text\":\"a\",\"note\":{\"b\":1}}", "{\"text\":\"a\"", "[]",
    "{\"text\":\"half \\ud83d\"}", "{\"text\":\"a\",\"title\":\"Cheer up\",\"contentWarning\":\"SSN 078-05-1120\"}",
    "{\"text\":\"a\",\"channel\":\"myspace\"}", "\uFEFF{\"text\":\"a\"}", "{\"text\":\"a\",\"sources\":[\"b\"]}"
  })
  void a_line_answered_as_it_is_read_is_answered_as_any_other(String line) throws IOException {
    var in = line.getBytes(StandardCharsets.UTF_8);
    var atOnce = new ByteArrayOutputStream();
    SHIPPED.answer(new ByteArrayInputStream(in), atOnce, 1);
    var withCare = new ByteArrayOutputStream();
    JsonLines.Answering careful = (id, tree) -> SHIPPED.answer(id, tree);
    JsonLines.answer(new ByteArrayInputStream(in), withCare, careful);
    assertEquals(withCare.toString(StandardCharsets.UTF_8), atOnce.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65", "-1", "four", "", "1.5", "4294967297"})
  void a_number_of_threads_that_makes_no_sense_is_refused_in_a_sentence(String number) {
    var err = new ByteArrayOutputStream();
    assertEquals(2, run(List.of("--threads", number), new byte[0], new ByteArrayOutputStream(), err));
    assertEquals("The option --threads takes a whole number from 1 to 64, not " + number + ".",
        err.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void options_may_stand_in_any_order() {
    var missing = folder.resolve("missing.json").toString();
    assertEquals(3, run(List.of("--threads", "2", "--directory", missing), new byte[0], new ByteArrayOutputStream(),
        new ByteArrayOutputStream()));
  }

  @Test
  void an_option_without_what_belongs_to_it_is_refused() {
    assertEquals(2,
        run(List.of("--threads"), new byte[0], new ByteArrayOutputStream(), new ByteArrayOutputStream()));
  }

  private static String directory(String verified, String domain) {
    return """
        {"format":"imprimatur.directory/1","names":[],"domains":["%s"],"phones":[],"handles":[],"addresses":[],\
        "verified":["@%s"]}"""
        .formatted(domain, verified);
  }

  private static List<String> rules(List<JsonNode> said) {
    return said.get(0).path("findings").findValuesAsText("ruleId");
  }

  private static int run(List<String> options, byte[] in, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return run(options, in, out, err, Map.of());
  }

  private static int run(List<String> options, byte[] in, ByteArrayOutputStream out, ByteArrayOutputStream err,
      Map<String, String> environment) {
    var console = new PrintStream(err, true, StandardCharsets.UTF_8);
    return CheckLines.run(options, new ByteArrayInputStream(in), out,
        new Console(console, console, Phrasebook.ofCommands(environment)));
  }

  private static List<JsonNode> check(String in) throws IOException {
    return check(in.getBytes(StandardCharsets.UTF_8));
  }

  private static List<JsonNode> check(byte[] in) throws IOException {
    return check(SHIPPED, in);
  }

  private static List<JsonNode> check(CheckLines lines, byte[] in) throws IOException {
    var out = new ByteArrayOutputStream();
    lines.answer(new ByteArrayInputStream(in), out, 1);
    return answers(out);
  }

  private static List<JsonNode> answers(ByteArrayOutputStream out) throws IOException {
    var answers = new ArrayList<JsonNode>();
    for (var line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      answers.add(new ObjectMapper().readTree(line));
    }
    return answers;
  }
}
