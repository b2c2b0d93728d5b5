package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The register at its page: an officer registers an account, a member looks it up, and it is taken back. */
class AccountsPageIT {

  private static final String PROOF = "https://clinic.example/staff?of=zoe";

  private static final String SHEET = "handle,network,claimedName,proofKind,proof\n"
      + "@Bea.Listed,Bluesky,Bea Listed,institution page," + PROOF + "\n";

  @Test
  void an_account_is_registered_looked_up_checked_anew_and_taken_back() {
    try (var browser = Browser.open()) {
      var chair = browser.as("chair");
      chair.navigate(browser.url("/home"));
      chair.keyboard().press("g");
      chair.keyboard().press("v");
      chair.waitForURL("**/accounts");
      browser.look(chair, "accounts");
      register(chair, "zoe hale");
      assertThat(said(chair)).containsText("The handle is missing or holds spaces");
      assertThat(chair.getByLabel("What shows it")).hasValue(PROOF);
      chair.getByLabel("Handle", exactly()).fill("@Zoe.Hale@social.example");
      chair.getByText("Register it for a year").click();
      assertThat(said(chair)).containsText("@zoe.hale@social.example is relied on until");
      browser.look(chair, "accounts-one");

      var member = browser.as("member");
      member.navigate(browser.url("/accounts"));
      assertThat(member.getByText("Register an account")).hasCount(0);
      member.getByLabel("Handle or name").fill("ZOE.");
      member.keyboard().press("Enter");
      assertThat(member.locator("[data-test=account]")).hasCount(1);
      member.getByText("Zoë Hale & Partners <b>").click();
      assertThat(member.locator("h1")).hasText("Zoë Hale & Partners <b>");
      assertThat(member.locator("a[href='" + PROOF + "']")).hasAttribute("rel", "noopener noreferrer nofollow");
      assertThat(member.locator("main")).containsText("No published post names it.");
      browser.look(member, "accounts-one-member");

      chair.getByLabel("What shows it").fill("seen in person at the annual meeting");
      chair.getByText("Checked: one more year").click();
      assertThat(chair.locator("dl.facts")).containsText("seen in person at the annual meeting");
      chair.getByText("Take this account back").click();
      assertThat(chair.locator("[data-test=reliance]")).hasText("taken back");
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void a_sheet_is_looked_at_mended_registered_and_taken_out_again() throws IOException {
    try (var browser = Browser.open()) {
      var chair = browser.as("chair");
      chair.navigate(browser.url("/accounts"));
      chair.getByText("Register from a sheet").click();
      chair.getByLabel("The sheet as text").fill(SHEET + "cy listed,x,Cy,IN_PERSON,at the desk\n");
      chair.getByText("Look at it first").click();
      assertThat(chair.locator("[data-test=flaws]")).containsText("Line 3, cell 1");
      browser.look(chair, "account-sheet-flawed");
      chair.getByLabel("The sheet as text").fill(SHEET);
      chair.getByText("Look at it first").click();
      assertThat(chair.locator("[data-test=first]")).containsText("Bea Listed");
      browser.look(chair, "account-sheet");
      chair.getByText("Register 1 account for a year").click();
      assertThat(said(chair)).containsText("1 account is registered for a year.");
      assertThat(chair.locator("[data-test=account]").getByText("Bea Listed")).hasCount(1);
      var sheet = chair.waitForDownload(() -> chair.getByText("Download as a sheet").click());
      assertTrue(Files.readString(sheet.path()).contains("bea.listed,bluesky,Bea Listed,INSTITUTION_PAGE,"));
      assertEquals(403, browser.as("member").navigate(browser.url("/account-sheet")).status());
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void what_is_not_there_is_said_and_a_visitor_signs_in_first() {
    try (var browser = Browser.open()) {
      var member = browser.as("member");
      assertEquals(404, member.navigate(browser.url("/accounts?of=no.such.account")).status());
      assertThat(member.locator("main")).containsText("There is no account no.such.account");
      var chair = browser.speaking("es-ES", "chair");
      chair.navigate(browser.url("/accounts?find=nadie"));
      assertThat(chair.locator("h1")).hasText("Cuentas verificadas");
      assertThat(chair.locator("main")).containsText("No se encuentra ninguna cuenta.");
      browser.look(chair, "accounts-es");
    }
  }

  private static void register(Page page, String handle) {
    page.getByLabel("Handle", exactly()).fill(handle);
    page.getByLabel("Network", exactly()).selectOption("mastodon");
    page.getByLabel("Whose it is", exactly()).fill("Zoë Hale & Partners <b>");
    page.getByLabel("How that was shown").selectOption("INSTITUTION_PAGE");
    page.getByLabel("What shows it").fill(PROOF);
    page.getByText("Register it for a year").click();
  }

  private static Locator said(Page page) {
    return page.locator("#said");
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
