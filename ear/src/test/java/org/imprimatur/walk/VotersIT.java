package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who decides: the author does not choose the voters, and nobody votes on words of their own. */
class VotersIT {

  private static final String POSTS = "/api/v1/submissions/";

  private final Api member = Api.as("member");
  private final Api reviewer = Api.as("reviewer");
  private final Api reviewer2 = Api.as("reviewer2");
  private final Api chair = Api.as("chair");

  @Test
  void naming_the_chair_as_co_author_does_not_take_the_chair_out_of_the_vote() {
    var id = Drafts.submitted(member, societyPostWith("chair"));
    assertEquals("IN_REVIEW", approve(reviewer, id).json().path("state").asText());
    var second = approve(reviewer2, id).json();
    assertEquals("IN_REVIEW", second.path("state").asText(), second.toString());
    assertEquals(List.of("CHAIR"), texts(second.path("tally").path("missing")));
    assertEquals("APPROVED", approve(chair, id).json().path("state").asText());
    assertEquals("By the Prairie Psychiatric Society",
        member.get(POSTS + id + "/revisions/1").json().path("byLine").asText());
  }

  @Test
  void a_required_role_that_a_co_author_held_is_not_filled_by_a_stand_in() {
    var id = member.post(POSTS.substring(0, POSTS.length() - 1), societyPostWith("chair")).json().path("id").asText();
    assertEquals(200, chair.post(POSTS + id + "/accept", null).status());
    var submitted = member.post(POSTS + id + "/submit", null);
    assertEquals("SCREENING", submitted.json().path("state").asText(), submitted.body());
    assertEquals("ROUND_CLOSED", approve(reviewer, id).code());
    assertEquals("VOTER_IS_AUTHOR", approve(chair, id).code());
    var waits = submitted.json().path("waitsFor").asText();
    assertTrue(waits.contains("chair") && waits.contains("two officers"), waits);
    assertTrue(
        texts(reviewer.get("/api/v1/queue?lane=all&limit=200").json().path("items").findParents("waitsFor"), "id")
            .contains(id));
    var named = Map.of("username", "reviewer3", "role", "chair", "reason", "The chair wrote it with the member.");
    assertEquals("NOT_ALLOWED", chair.post(POSTS + id + "/named-voters", named).code());
    assertEquals("SCREENING",
        Api.as("publisher").post(POSTS + id + "/named-voters", named).json().path("state").asText());
    assertEquals("RECALLED", member.post(POSTS + id + "/recall", null).json().path("state").asText());
  }

  @Test
  void the_chair_names_somebody_for_a_role_that_the_author_holds() {
    var draft =
        Drafts.post("I once sat with a patient who had stopped sleeping. We spoke until the morning, and it helped.");
    draft.put("declarations",
        Map.of("patient", "composite", "interests", "none", "ai", "none", "accountsChecked", true));
    var privacy = Api.as("privacy");
    var id = Drafts.submitted(privacy, draft);
    assertEquals("SCREENING", privacy.get(POSTS + id).json().path("state").asText(), privacy.get(POSTS + id).body());
    assertTrue(privacy.get(POSTS + id).json().path("waitsFor").asText().contains("The chair"),
        privacy.get(POSTS + id).body());
    var named = chair.post(POSTS + id + "/named-voters",
        Map.of("username", "reviewer2", "role", "privacy", "reason", "Knows the rules."));
    assertEquals("IN_REVIEW", named.json().path("state").asText(), named.body());
    approve(reviewer, id);
    assertEquals("IN_REVIEW", approve(Api.as("reviewer3"), id).json().path("state").asText());
    assertEquals("APPROVED", approve(reviewer2, id).json().path("state").asText());
  }

  @Test
  void who_edited_a_text_and_was_taken_off_does_not_vote_on_it() {
    var id = member.post(POSTS.substring(0, POSTS.length() - 1), postWith("reviewer")).json().path("id").asText();
    assertEquals(200, reviewer.post(POSTS + id + "/accept", null).status());
    edit(reviewer, id, with(Drafts.post("Hope is quieter than cheer, as we both have learned."), "reviewer"));
    edit(member, id, Drafts.post("Hope is quieter than cheer, as I have learned."));
    assertEquals(404, reviewer.get(POSTS + id).status());
    assertEquals("IN_REVIEW", member.post(POSTS + id + "/submit", null).json().path("state").asText());
    var vote = approve(reviewer, id);
    assertEquals(403, vote.status(), vote.body());
    assertEquals("VOTER_IS_EDITOR", vote.code());
    assertFalse(texts(reviewer.get("/api/v1/queue?lane=mine&limit=200").json().path("items").findParents("id"), "id")
        .contains(id));
  }

  @Test
  void who_accepts_while_the_committee_votes_leaves_the_vote() {
    var id = Drafts.submitted(member, postWith("reviewer"));
    assertEquals(1, approve(reviewer, id).json().path("tally").path("approvals").asInt());
    assertEquals(200, reviewer.post(POSTS + id + "/accept", null).status());
    assertEquals("VOTER_IS_AUTHOR", approve(reviewer, id).code());
    var second = approve(reviewer2, id).json();
    assertEquals(1, second.path("tally").path("approvals").asInt(), second.toString());
    assertEquals("IN_REVIEW", second.path("state").asText());
    assertEquals("APPROVED", approve(Api.as("reviewer3"), id).json().path("state").asText());
  }

  @Test
  void who_is_named_reads_the_words_to_decide_and_is_no_author_before() {
    var member2 = Api.as("member2");
    var id = member.post(POSTS.substring(0, POSTS.length() - 1), postWith("member2")).json().path("id").asText();
    assertEquals(404, member2.get(POSTS + id).status());
    assertEquals(404, member2.send("PUT", POSTS + id, Drafts.post("Mine now."), Map.of("If-Match", "\"1\"")).status());
    var asked = member2.get("/api/v1/invitations").json().path("items");
    assertTrue(texts(asked.findParents("id"), "id").contains(id), asked.toString());
    assertTrue(asked.toString().contains("Hope is quieter"), asked.toString());
    assertEquals(404, Api.as("trainee").post(POSTS + id + "/accept", null).status());
    assertEquals(200, member2.post(POSTS + id + "/refuse", null).status());
    assertEquals(List.of(), texts(member.get(POSTS + id).json().path("coAuthors")));
    assertEquals(404, member2.post(POSTS + id + "/accept", null).status());
  }

  @Test
  void a_recusal_lasts_for_all_rounds_of_a_post() {
    var id = Drafts.submitted(member, Drafts.post("Hope is quieter than cheer, and I have seen it last."));
    assertEquals(200, vote(reviewer, id, "RECUSE").status());
    assertEquals("CHANGES_REQUESTED", vote(reviewer2, id, "CHANGES").json().path("state").asText());
    assertEquals(200, member.post(POSTS + id + "/revise", null).status());
    edit(member, id, Drafts.post("Hope is quieter than cheer, and I have seen it last for years."));
    assertEquals("IN_REVIEW", member.post(POSTS + id + "/submit", null).json().path("state").asText());
    var again = approve(reviewer, id);
    assertEquals(403, again.status(), again.body());
    assertEquals("VOTER_RECUSED", again.code());
    assertFalse(texts(reviewer.get("/api/v1/queue?lane=mine&limit=200").json().path("items").findParents("id"), "id")
        .contains(id));
    assertEquals("NOT_ALLOWED", reviewer.post(POSTS + id + "/hold", Map.of("reason", "I would rather not.")).code());
  }

  @Test
  void a_role_that_a_recusal_empties_waits_and_says_who_names_somebody() {
    var id = Drafts.submitted(member, societyPostWith("member2"));
    assertEquals("IN_REVIEW", vote(chair, id, "RECUSE").json().path("state").asText());
    var waits = member.get(POSTS + id).json().path("waitsFor").asText();
    assertTrue(waits.contains("chair") && waits.contains("two officers"), waits);
    assertTrue(
        texts(reviewer.get("/api/v1/queue?lane=all&limit=200").json().path("items").findParents("waitsFor"), "id")
            .contains(id));
    var named = Map.of("username", "reviewer3", "role", "chair", "reason", "The chair has a tie.");
    assertEquals("NOT_ALLOWED", chair.post(POSTS + id + "/named-voters", named).code());
    assertEquals("NOT_ALLOWED", reviewer.post(POSTS + id + "/named-voters", named).code());
    assertEquals(200, Api.as("publisher").post(POSTS + id + "/named-voters", named).status());
    approve(reviewer, id);
    assertEquals("IN_REVIEW", approve(reviewer2, id).json().path("state").asText());
  }

  @Test
  void a_trainees_post_on_clinical_work_asks_their_own_supervisor_who_signs_and_is_not_counted() {
    var trainee = Api.as("trainee");
    var supervisor = Api.as("supervisor");
    var id = Drafts.submitted(trainee, story());
    assertEquals("IN_REVIEW", trainee.get(POSTS + id).json().path("state").asText(), trainee.get(POSTS + id).body());
    assertEquals(200, supervisor.get(POSTS + id).status());
    assertEquals(404, Api.as("member2").get(POSTS + id).status());
    approve(Api.as("privacy"), id);
    var waiting = approve(reviewer, id).json();
    assertEquals("IN_REVIEW", waiting.path("state").asText(), waiting.toString());
    assertEquals(List.of("SUPERVISOR"), texts(waiting.path("tally").path("missing")));
    assertEquals("INVALID", vote(supervisor, id, "DECLINE").code());
    var signed = approve(supervisor, id).json();
    assertEquals(2, signed.path("tally").path("approvals").asInt(), signed.toString());
    assertTrue(List.of("APPROVED", "RELEASED").contains(signed.path("state").asText()), signed.toString());
  }

  @Test
  void nobody_else_signs_for_a_trainees_supervisor_and_a_supervisor_sees_no_other_post() {
    var supervisor = Api.as("supervisor");
    var id = Drafts.submitted(Api.as("trainee"), story());
    assertEquals(200, vote(supervisor, id, "RECUSE").status());
    var waits = supervisor.get(POSTS + id).json().path("waitsFor").asText();
    assertTrue(waits.contains("supervisor") && waits.contains("The chair names"), waits);
    var named = Map.of("username", "supervisor", "role", "supervisor", "reason", "Their own.");
    assertEquals("INVALID", chair.post(POSTS + id + "/named-voters", named).code());
    assertEquals(200, chair.post(POSTS + id + "/named-voters",
        Map.of("username", "reviewer3", "role", "supervisor", "reason", "Teaches them.")).status());
    approve(Api.as("privacy"), id);
    assertEquals("IN_REVIEW", approve(Api.as("reviewer3"), id).json().path("state").asText());
    assertEquals("APPROVED", approve(reviewer, id).json().path("state").asText());
    var other = Drafts.submitted(member, Drafts.post("Hope is quieter than cheer, and nobody supervises me."));
    assertEquals(404, supervisor.get(POSTS + other).status());
  }

  @Test
  void who_is_named_to_sign_for_a_trainee_leaves_the_role_that_they_alone_held_vacant() {
    var trainee = Api.as("trainee");
    var id = Drafts.submitted(trainee, story());
    assertEquals(200, vote(Api.as("supervisor"), id, "RECUSE").status());
    assertEquals(200, name(id, "privacy", "supervisor").status());
    var waits = trainee.get(POSTS + id).json().path("waitsFor").asText();
    assertTrue(waits.contains("privacy"), waits);
    assertEquals("INVALID", name(id, "privacy", "privacy").code());
    assertEquals(200, name(id, "reviewer2", "privacy").status());
    approve(Api.as("privacy"), id);
    approve(reviewer, id);
    assertEquals("APPROVED", approve(reviewer2, id).json().path("state").asText());
  }

  @Test
  void an_officer_who_recused_or_edited_is_not_the_second_person_of_a_withdrawal() {
    var publisher = Api.as("publisher");
    var recused = Drafts.submitted(member, Drafts.post("Hope is quieter than cheer, and a walk helps."));
    assertEquals(200, vote(publisher, recused, "RECUSE").status());
    var edited = member.post(POSTS.substring(0, POSTS.length() - 1), postWith("publisher")).json().path("id").asText();
    assertEquals(200, publisher.post(POSTS + edited + "/accept", null).status());
    edit(publisher, edited, with(Drafts.post("Hope is quieter than cheer, and a long walk helps."), "publisher"));
    edit(member, edited, Drafts.post("Hope is quieter than cheer, and a slow walk helps."));
    member.post(POSTS + edited + "/submit", null);
    for (var id : List.of(recused, edited)) {
      approve(reviewer, id);
      approve(reviewer2, id);
      member.await(id, "RELEASED");
      assertEquals("RELEASED", withdraw(member, id).json().path("state").asText());
      var second = withdraw(publisher, id);
      assertEquals("NOT_ALLOWED", second.code(), second.body());
      assertFalse(publisher.get(POSTS + id).json().path("permitted").toString().contains("WITHDRAW"));
      assertEquals("WITHDRAWN", withdraw(chair, id).json().path("state").asText());
    }
  }

  private Api.Answer name(String id, String voter, String role) {
    return chair.post(POSTS + id + "/named-voters",
        Map.of("username", voter, "role", role, "reason", "Nobody else may."));
  }

  private static Api.Answer withdraw(Api asker, String id) {
    return asker.post(POSTS + id + "/withdraw", Map.of("reasonCode", "ERROR"));
  }

  private static Map<String, Object> story() {
    var draft =
        Drafts.post("I once sat with a patient who had stopped sleeping. We spoke until the morning, and it helped.");
    draft.put("declarations",
        Map.of("patient", "composite", "interests", "none", "ai", "none", "accountsChecked", true));
    return draft;
  }

  private static Map<String, Object> postWith(String coAuthor) {
    return with(Drafts.post("Hope is quieter than cheer, and lasts longer than we think."), coAuthor);
  }

  private static Map<String, Object> societyPostWith(String coAuthor) {
    var draft = postWith(coAuthor);
    draft.put("voice", "society");
    return draft;
  }

  private static Map<String, Object> with(Map<String, Object> draft, String coAuthor) {
    draft.put("coAuthors", List.of(coAuthor));
    return draft;
  }

  private static void edit(Api editor, String id, Map<String, Object> draft) {
    var before = editor.get(POSTS + id).header("ETag");
    var edited = editor.send("PUT", POSTS + id, draft, Map.of("If-Match", before));
    assertEquals(200, edited.status(), edited.body());
  }

  private static Api.Answer approve(Api voter, String id) {
    return vote(voter, id, "APPROVE");
  }

  private static Api.Answer vote(Api voter, String id, String verdict) {
    var hash = voter.get(POSTS + id).json().path("contentHash").asText();
    return voter.post(POSTS + id + "/votes",
        Map.of("verdict", verdict, "reason", "Because of it.", "contentHash", hash));
  }

  private static List<String> texts(Iterable<JsonNode> nodes) {
    var texts = new ArrayList<String>();
    nodes.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static List<String> texts(List<JsonNode> nodes, String field) {
    return nodes.stream().map(node -> node.path(field).asText()).toList();
  }
}
