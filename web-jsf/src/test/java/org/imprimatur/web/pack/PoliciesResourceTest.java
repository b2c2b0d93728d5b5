package org.imprimatur.web.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.web.pack.PoliciesResource.FilesBody;
import org.imprimatur.web.pack.PoliciesResource.PolicyBody;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.SaidProblem;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesResourceTest {

  private static final Map<String, String> FILES = Map.of("pack.yaml", """
      name: house
      version: 1
      title: The house
      patterns:
        house-help:
          - 'Ask for help early'
      rules:
        - id: house-help
          family: claim
          severity: justify
          source: the house
          find: [house-help]
          message: The house asks.
      """, "cases/house-help/hits.txt",
      "Ask for help early.\n----\nAsk for help early, please.\n----\nAsk for help early!\n",
      "cases/house-help/misses.txt", "Sleep.\n----\nHelp comes.\n----\nEarly.\n");

  private final Desk desk = Desk.open();

  @Test
  void a_draft_is_saved_under_its_name_and_version_and_exported_as_it_was_sent() {
    var saved = as("chair", each -> each.draft(null, sent()));
    assertEquals(201, saved.getStatus());
    assertEquals("house/1", body(saved).id());
    assertEquals("DRAFT", body(saved).state());
    assertEquals(FILES, ((FilesBody) as("reviewer", each -> each.export("house", "1")).getEntity()).files());
  }

  @Test
  void two_officers_put_a_policy_in_force_and_the_one_before_is_kept() {
    drafted();
    var proposed = body(as("chair", each -> each.force(null, "house", "1")));
    assertEquals("DRAFT", proposed.state());
    assertEquals("chair", proposed.proposed().proposedBy());
    var decided = body(as("publisher", each -> each.force(null, "house", "1")));
    assertEquals("IN_FORCE", decided.state());
    assertEquals("publisher", decided.decided().decidedBy());
    assertEquals(List.of("house/1 IN_FORCE", "shipped RETIRED"), standing());
  }

  @Test
  void a_policy_is_one_flat_object_whose_members_keep_their_order() {
    drafted();
    var proposed = Desk.members(as("chair", each -> each.force(null, "house", "1")).getEntity());
    var decided = Desk.members(as("publisher", each -> each.force(null, "house", "1")).getEntity());
    assertEquals(
        List.of("id", "name", "version", "title", "state", "createdBy", "createdAt", "editors", "proposedBy",
            "proposedAt"),
        proposed);
    assertEquals(List.of("editors", "decidedBy", "decidedAt"), decided.subList(7, 10));
  }

  @Test
  void whoever_wrote_a_policy_never_has_the_last_word_on_it() {
    drafted();
    as("publisher", each -> each.force(null, "house", "1"));
    assertEquals("DRAFT", body(as("chair", each -> each.force(null, "house", "1"))).state());
    assertEquals(List.of("house/1 DRAFT", "shipped IN_FORCE"), standing());
  }

  @Test
  void a_proposal_that_is_sent_twice_under_its_key_is_one_officers_word() {
    drafted();
    as("publisher", each -> each.force("key-1", "house", "1"));
    assertEquals(200, as("publisher", each -> each.force("key-1", "house", "1")).getStatus());
    assertEquals("GUARD_NOT_MET", problem(as("publisher", each -> each.force(null, "house", "1"))).code());
  }

  @Test
  void a_draft_without_files_is_none() {
    for (var sent : List.of("{}", "{\"files\":{}}", "{\"files\":null}")) {
      var refused = problem(as("chair", each -> each.draft(null, Desk.json(sent, FilesBody.class))));
      assertEquals(422, refused.status(), sent);
      assertEquals(DraftFault.NO_FILES, refused.detail().what(), sent);
    }
  }

  @Test
  void a_file_that_cannot_be_read_is_told_with_its_line() {
    var broken = FILES.get("pack.yaml").replace("severity: justify", "severity: maybe");
    var refused = problem(as("chair", each -> each.draft(null, with("pack.yaml", broken))));
    assertEquals("INVALID", refused.code());
    var said = desk.words().of(refused.detail());
    assertTrue(said.contains("pack.yaml:10"), said);
  }

  @ParameterizedTest
  @CsvSource({"en, is not one of", "es, no es ninguno de"})
  void a_flaw_of_a_file_is_told_in_the_language_of_whoever_called(String language, String told) {
    var broken = FILES.get("pack.yaml").replace("severity: justify", "severity: maybe");
    var refused = problem(as("chair", each -> each.draft(null, with("pack.yaml", broken))));
    var said = SaidProblem.of(refused, Desk.in(language).words()).detail();
    assertTrue(said.contains(told), said);
  }

  @Test
  void a_rule_that_no_case_tries_is_not_saved() {
    var files = new TreeMap<>(FILES);
    files.remove("cases/house-help/misses.txt");
    assertEquals(422, as("chair", each -> each.draft(null, new FilesBody(files))).getStatus());
    assertEquals(List.of("shipped IN_FORCE"), standing());
  }

  @Test
  void a_policy_whose_own_cases_fail_does_not_come_in_force() {
    as("chair",
        each -> each.draft(null, with("cases/house-help/misses.txt", "Ask for help early.\n----\nB.\n----\nC.")));
    var refused = problem(as("publisher", each -> each.force(null, "house", "1")));
    assertEquals(List.of("house/1 DRAFT", "shipped IN_FORCE"), standing());
    var said = desk.words().of(refused.detail());
    assertTrue(said.contains("house-help"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases/", "cases/nothing/hits.txt", "cases//hits.txt", "cases/x"})
  void a_file_of_cases_that_belongs_to_no_rule_is_refused_in_words(String name) {
    as("chair", each -> each.draft(null, with(name, "Words.")));
    var refused = as("publisher", each -> each.force(null, "house", "1"));
    assertTrue(refused.getStatus() < 500 && refused.getStatus() >= 400, "it is " + refused.getStatus());
  }

  @Test
  void a_draft_that_was_deleted_is_there_no_more_and_what_is_in_force_cannot_be() {
    drafted();
    assertEquals(204, as("chair", each -> each.delete(null, "house", "1")).getStatus());
    assertEquals(404, as("chair", each -> each.export("house", "1")).getStatus());
    var shipped = list("chair").get(0);
    var refused = as("chair", each -> each.delete(null, shipped.name(), Integer.toString(shipped.version())));
    assertEquals(409, refused.getStatus());
  }

  @Test
  void only_the_chair_writes_only_officers_enforce_and_members_read_none() {
    drafted();
    assertEquals(403, as("publisher", each -> each.draft(null, sent())).getStatus());
    assertEquals(403, as("publisher", each -> each.delete(null, "house", "1")).getStatus());
    assertEquals(403, as("reviewer", each -> each.force(null, "house", "1")).getStatus());
    assertEquals(403, as("member", each -> each.export("house", "1")).getStatus());
    assertEquals(403, as("member", each -> each.list(null, null)).getStatus());
  }

  @Test
  void a_policy_that_there_is_not_is_named() {
    for (var version : List.of("2", "01", "one", "-1")) {
      var refused = problem(as("chair", each -> each.export("house", version)));
      assertEquals(404, refused.status());
      assertTrue(desk.words().of(refused.detail()).contains("house/" + version));
    }
  }

  private static FilesBody sent() {
    return new FilesBody(new TreeMap<>(FILES));
  }

  private static FilesBody with(String name, String text) {
    var files = new TreeMap<>(FILES);
    files.put(name, text);
    return new FilesBody(files);
  }

  private void drafted() {
    assertEquals(201, as("chair", each -> each.draft(null, sent())).getStatus());
  }

  private List<String> standing() {
    return list("auditor").stream()
        .map(each -> (each.name().equals("house") ? each.id() : "shipped") + ' ' + each.state()).toList();
  }

  private List<PolicyBody> list(String who) {
    return ((ListBody<?>) as(who, each -> each.list(null, null)).getEntity()).items().stream()
        .map(PolicyBody.class::cast).toList();
  }

  private static PolicyBody body(Response answer) {
    return (PolicyBody) answer.getEntity();
  }

  private static Problem problem(Response answer) {
    return (Problem) answer.getEntity();
  }

  private Response as(String who, Function<PoliciesResource, Response> call) {
    desk.asking(Asked.post("/api/v1/policies"));
    return desk.as(who, () -> call.apply(new PoliciesResource(desk.use(KeepPolicies.class), desk.replies())));
  }
}
