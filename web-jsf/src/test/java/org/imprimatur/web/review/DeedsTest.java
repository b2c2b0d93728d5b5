package org.imprimatur.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.web.shared.Words;
import org.junit.jupiter.api.Test;

class DeedsTest {

  /** No page shows the history of these. */
  private static final Set<String> ELSEWHERE =
      Set.of("policy", "account", "society", "person", "people", "invitation", "password", "roles", "sign-in",
          "session", "second-step", "passkey", "token",
          "language", "mail", "log-in");

  private static final Words ENGLISH = Words.in(Locale.ENGLISH, ZoneOffset.UTC);

  @Test
  void the_history_of_a_post_has_words_in_every_language_for_everything_that_the_log_can_say_of_one() {
    for (var language : Phrasebook.LANGUAGES) {
      var words = Words.in(language, ZoneOffset.UTC);
      var wordless = Arrays.stream(AuditAction.values()).map(AuditAction::wire)
          .filter(action -> !ELSEWHERE.contains(action.substring(0, action.indexOf('.'))))
          .filter(action -> words.find("review.deed." + action, "Asha Rao").isEmpty()).toList();
      assertEquals(List.of(), wordless, language.toString());
    }
  }

  @Test
  void an_entry_says_who_did_what() {
    assertEquals("Asha Rao voted.", Deeds.words(entry("asha", "vote.cast"), "Asha Rao", ENGLISH));
    assertEquals("Asha Rao lifted the hold.", Deeds.words(entry("asha", "submission.resumed"), "Asha Rao", ENGLISH));
    assertEquals("Imprimatur ended the hold: its time was over.",
        Deeds.words(entry(AuditTrail.SYSTEM, "submission.resumed"), "Imprimatur", ENGLISH));
  }

  @Test
  void what_a_guest_did_is_told_as_a_guests() {
    var said = Map.of("guest.invited", "invited somebody from outside to read it.", "guest.revoked",
        "ended the invitation of a guest.", "guest.came", "opened it.", "guest.commented", "said something of it.",
        "guest.refused", "was refused: too many wrong codes.");
    said.forEach((action, words) -> assertEquals("Guest 3f2a9c " + words,
        Deeds.words(entry("guest:3f2a9c0123456789abcd", action), "Guest 3f2a9c", ENGLISH)));
    var spanish = Words.in(Locale.forLanguageTag("es"), ZoneOffset.UTC);
    assertEquals("Persona invitada 3f2a9c dijo algo sobre ella.",
        Deeds.words(entry("guest:3f2a9c", "guest.commented"), "Persona invitada 3f2a9c", spanish));
  }

  @Test
  void what_only_an_older_log_knows_is_said_by_its_name() {
    assertEquals("Asha Rao post painted.", Deeds.words(entry("asha", "post.painted"), "Asha Rao", ENGLISH));
  }

  private static AuditEntry entry(String actor, String action) {
    return new AuditEntry(1, Instant.EPOCH, actor, action, "post", "{}", AuditEntry.NONE, AuditEntry.NONE);
  }
}
