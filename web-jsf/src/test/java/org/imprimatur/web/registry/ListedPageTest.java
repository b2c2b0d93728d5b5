package org.imprimatur.web.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.imprimatur.registry.application.AddAccounts;
import org.imprimatur.registry.application.KeepAccounts;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedPageTest {

  private static final String HEAD = "handle,network,claimedName,proofKind,proof\n";
  private static final String ZOE = "zoe.bsky.social,bluesky,Zoë Hale,institution_page,https://clinic.example/staff\n";
  private static final String ADA = "ada,x,Ada Rao,institution_page,https://clinic.example/ada\n";

  private final Desk desk = Desk.open();

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "auditor", "admin"})
  void whoever_verifies_no_accounts_is_told_so(String who) {
    try (var stage = Stage.of(Asked.get("/account-sheet"))) {
      desk.does(who, page("")::guard);
      assertEquals(403, stage.answered().status());
    }
  }

  @Test
  void nothing_is_said_of_a_sheet_that_nobody_has_looked_at() {
    var page = page(HEAD + ZOE);
    assertFalse(page.isGood());
    assertEquals("0 0 [] []",
        page.getCount() + " " + page.getAgain() + " " + page.getFirst() + " " + page.getFlaws());
    assertTrue(page.getHint().contains("bluesky"), page.getHint());
  }

  @Test
  void a_sheet_is_looked_at_first_and_then_registered_all_of_it() {
    var page = page(HEAD + ZOE + ADA);
    assertTrue(does(page, page::preview).get(0).startsWith("Nothing is wrong in the sheet"));
    assertTrue(page.isGood());
    assertEquals(List.of("zoe.bsky.social", "ada"), page.getFirst().stream().map(check -> check.handle()).toList());
    assertEquals(0, known());
    try (var stage = Stage.of(Asked.post("/account-sheet"))) {
      desk.does("publisher", page::add);
      assertEquals("/accounts", stage.went());
    }
    assertEquals(2, known());
    var again = page(HEAD + ADA);
    does(again, again::preview);
    assertEquals("1 1", again.getCount() + " " + again.getAgain());
  }

  @Test
  void one_line_that_is_wrong_keeps_all_out_and_what_was_pasted_stays() {
    var sheet = HEAD + ZOE + "not a handle,x,Ada Rao,institution_page,https://clinic.example/ada\n";
    var page = page(sheet);
    var told = does(page, page::add);
    assertEquals(1, told.size());
    assertFalse(page.isGood());
    assertEquals(List.of(3L), page.getFlaws().stream().map(flaw -> flaw.line()).toList());
    assertEquals(sheet, page.getSheet());
    assertEquals(0, known());
  }

  private List<String> does(ListedPage page, Desk.Deed deed) {
    try (var stage = Stage.of(Asked.post("/account-sheet"))) {
      desk.does("publisher", deed);
      assertFalse(page.getSheet().isEmpty());
      return stage.told();
    }
  }

  private int known() {
    return desk.as("publisher", () -> desk.use(KeepAccounts.class).list("", Optional.empty(), 50)).answer()
        .orElseThrow()
        .items().size();
  }

  @SuppressWarnings("UnnecessaryAssignment") // No container here: the test is what injects.
  private ListedPage page(String sheet) {
    var page = new ListedPage();
    page.addAccounts = desk.use(AddAccounts.class);
    page.words = desk.words();
    page.setSheet(sheet);
    return page;
  }
}
