package org.imprimatur.registry.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.model.SealKey;
import org.imprimatur.registry.model.Check;
import org.imprimatur.registry.model.ListedAccounts;
import org.imprimatur.registry.model.VerifiedAccount;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddAccountsTest {

  private static final String HEAD = "handle,network,claimedName,proofKind,proof\n";

  private final Scene scene = new Scene().with(SealKey.class, () -> "a seal");

  @Test
  void every_account_of_a_sheet_is_relied_on_for_a_year_and_stands_in_the_log() {
    assertEquals("1 of 2 again", added("chair", HEAD + "@Ann,Mastodon,Ann Kim,institution page,https://c.example\n"
        + "bea,x,\"Bea Hale, MD\",IN_PERSON,at the meeting\n", given("bea")));
    assertEquals(Set.of("ann", "bea"), directory());
    assertEquals(List.of("chair"), scene.actors("ann", "account.verified"));
    assertEquals("{\"network\":\"mastodon\",\"proofKind\":\"INSTITUTION_PAGE\"}", scene.log("ann").get(0).details());
    scene.later(Duration.ofDays(365));
    assertEquals(Set.of(), directory());
  }

  @Test
  void one_flaw_keeps_every_account_out() {
    assertEquals("SHEET_FLAWED", added("chair", HEAD + "ann,x,Ann,IN_PERSON,p\nbea,x,,IN_PERSON,p\n"));
    assertEquals(Set.of(), directory());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "ann,x,Ann,IN_PERSON,p|~~", "a b,x,Ann,IN_PERSON,p|2:1 BAD_HANDLE", ",x,Ann,IN_PERSON,p|2:1 BAD_HANDLE",
    "ann,myspace,Ann,IN_PERSON,p|2:2 UNKNOWN_NETWORK", "ann,x,,IN_PERSON,p|2:3 NO_NAME_OR_PROOF",
    "ann,x,Ann,HEARSAY,p|2:4 UNKNOWN_PROOF", "ann,x,Ann,IN_PERSON,|2:5 NO_NAME_OR_PROOF",
    "ann,x,Ann,IN_PERSON|2:0 CELLS", "ann,x,\"Ann|2:0 UNREADABLE", "bea,x,Bea,IN_PERSON,p|2:1 TAKEN_BACK",
    "@BEA,x,Bea,IN_PERSON,p|2:1 TAKEN_BACK"})
  void each_flaw_has_its_line_its_cell_and_its_reason(String row, String flaws) {
    given("bea");
    scene.done("chair", () -> scene.use(KeepAccounts.class).revoke("bea"));
    assertEquals(flaws, flaws(HEAD + row + "\n"));
  }

  @Test
  void a_handle_stands_in_a_sheet_once_and_every_column_is_needed() {
    assertEquals("3:1 TWICE", flaws(HEAD + "ann,x,Ann,IN_PERSON,p\n@ANN,x,Ann,IN_PERSON,p\n"));
    assertEquals("1:0 NO_COLUMN", flaws("handle,network,claimedName,proofKind\nann,x,Ann,IN_PERSON\n"));
    assertEquals("1:6 OTHER_COLUMN", flaws(HEAD.strip() + ",until\nann,x,Ann,IN_PERSON,p,2027\n"));
    assertEquals("1:0 NO_ROWS", flaws(HEAD));
  }

  @Test
  void a_thousand_are_read_and_one_more_is_not_and_the_sentence_says_how_many() {
    var rows = new StringBuilder(HEAD);
    for (int i = 0; i < ListedAccounts.COLUMNS.most(); i++) {
      rows.append('a').append(i).append(",x,Ann,IN_PERSON,p\n");
    }
    assertEquals("", flaws(rows.toString()));
    var more = rows.append("last,x,Ann,IN_PERSON,p\n").toString();
    assertEquals("1002:0 TOO_MANY", flaws(more));
    assertTrue(English.of(preview(more).flaws().get(0).why()).contains("1,000 rows"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "privacy", "admin", "auditor", "a visitor"})
  void only_who_verifies_accounts_brings_a_sheet_looks_at_it_and_takes_one_out(String who) {
    var sheet = HEAD + "ann,x,Ann,IN_PERSON,p\n";
    for (var refused : List.of(scene.as(who, () -> use().add(sheet)), scene.as(who, () -> use().preview(sheet)),
        scene.as(who, () -> use().export()))) {
      assertEquals(Optional.of(Code.NOT_ALLOWED), ((Decision<?>) refused).objection().map(Refusal::code));
    }
    assertEquals(Set.of(), directory());
  }

  @Test
  void what_is_taken_out_is_taken_in_again_without_what_was_taken_back() {
    given("ann");
    given("bea");
    scene.done("chair", () -> scene.use(KeepAccounts.class).revoke("bea"));
    var sheet = scene.done("publisher", () -> use().export());
    assertEquals(List.of(new Check("ann", "x", "=Ann, \"A\"", "IN_PERSON", "p")), preview(sheet).checks());
    assertTrue(sheet.contains("\"'=Ann, \"\"A\"\"\""), sheet);
  }

  private VerifiedAccount given(String handle) {
    return scene.done("chair",
        () -> scene.use(KeepAccounts.class).verify(new Check(handle, "x", "=Ann, \"A\"", "IN_PERSON", "p")));
  }

  @SuppressWarnings("UnusedVariable") // Accounts are given before the sheet is read, as arguments are.
  private String added(String who, String sheet, VerifiedAccount... there) {
    var added = scene.as(who, () -> use().add(sheet));
    return added.objection().map(refusal -> refusal.sentence().what().name())
        .orElseGet(() -> added.answer().map(read -> read.again() + " of " + read.checks().size() + " again").get());
  }

  private ListedAccounts preview(String sheet) {
    return scene.done("chair", () -> use().preview(sheet));
  }

  private String flaws(String sheet) {
    return preview(sheet).flaws().stream()
        .map(flaw -> flaw.line() + ":" + flaw.column() + " " + flaw.why().what().name())
        .collect(Collectors.joining(" "));
  }

  private Set<String> directory() {
    return scene.done("member", () -> scene.use(KeepAccounts.class).directory()).verified();
  }

  private AddAccounts use() {
    return scene.use(AddAccounts.class);
  }
}
