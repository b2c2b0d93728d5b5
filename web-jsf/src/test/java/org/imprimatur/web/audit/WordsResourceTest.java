package org.imprimatur.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.audit.application.ReadLog;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Spoken;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class WordsResourceTest {

  private static final Pattern DIGEST = Pattern.compile("\"reasonDigest\":\"([0-9a-f]{64})\"");

  private final Desk desk = Desk.open();
  private String voted;

  @Test
  void the_reason_of_a_vote_is_found_by_the_digest_that_its_entry_has() {
    var said = (Spoken) read("auditor", digest()).getEntity();
    assertTrue(said.words().contains("Because reviewer says so."), said.words());
  }

  @Test
  void the_words_come_with_the_salt_that_proves_them() {
    var digest = digest();
    var said = (Spoken) read("chair", digest).getEntity();
    assertEquals(digest, Sha256.hex(said.salt() + "\n" + said.words()));
  }

  @Test
  void the_entry_itself_holds_no_word_of_them() {
    digest();
    assertFalse(Desk.json(entry()).contains("Because"));
  }

  @Test
  void whoever_may_not_read_the_log_reads_no_words_of_it_and_does_not_learn_which_there_are() {
    var digest = digest();
    for (var who : List.of("member", "reviewer", "admin")) {
      assertEquals(403, read(who, digest).getStatus(), who);
      assertEquals(problem(who, digest), problem(who, "0".repeat(64)));
    }
  }

  @Test
  void words_that_there_are_not_are_named_by_their_digest() {
    var problem = problem("auditor", "0".repeat(64));
    assertEquals(404, problem.status());
    assertTrue(desk.words().of(problem.detail()).contains("0".repeat(64)));
  }

  /** Has somebody vote and returns the digest of its reason. */
  private String digest() {
    voted = desk.scene().inReview(false);
    desk.scene().vote("reviewer", voted, Verdict.APPROVE);
    var found = DIGEST.matcher(entry().details());
    assertTrue(found.find(), entry().details());
    return found.group(1);
  }

  private AuditEntry entry() {
    return desk.scene().log(voted).stream().filter(each -> each.details().contains("reasonDigest")).findFirst()
        .orElseThrow();
  }

  private Problem problem(String who, String digest) {
    return (Problem) read(who, digest).getEntity();
  }

  private Response read(String who, String digest) {
    return desk.as(who, () -> new WordsResource(desk.use(ReadLog.class)).words(digest));
  }
}
