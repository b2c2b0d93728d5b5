package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two officers seat somebody, and one closes their account. */
class PeopleIT {

  @Test
  void a_member_gets_a_seat_from_two_officers_and_loses_the_account_by_one() {
    try (var browser = Browser.open()) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/home"));
      admin.keyboard().press("g");
      admin.keyboard().press("l");
      admin.waitForURL("**/people");
      browser.look(admin, "people");
      admin.locator("#who").fill("whitcombe");
      admin.keyboard().press("Enter");
      assertThat(admin.locator("[data-test=range]")).hasText("1 to 1 of 1 person");
      admin.getByText("Daniel Whitcombe", new Page.GetByTextOptions().setExact(true)).click();
      admin.getByLabel("reviewer:").check();
      browser.look(admin, "person");
      admin.getByText("Ask for these seats").click();
      assertThat(said(admin)).containsText("It waits for a second officer");
      assertThat(admin.locator("[data-test=trusted]")).hasText("member");

      var member = browser.as("member2");
      assertEquals(403, member.navigate(browser.url("/queue")).status());
      var chair = browser.as("chair");
      chair.locator("[data-test=notice]", new Page.LocatorOptions().setHasText("Daniel Whitcombe"))
          .getByText("Open", new Locator.GetByTextOptions().setExact(true)).click();
      browser.look(chair, "person-waits");
      chair.getByText("Confirm it").click();
      assertThat(said(chair)).containsText("Confirmed for Daniel Whitcombe.");
      assertThat(chair.locator("[data-test=trusted]")).hasText("member, reviewer");
      assertEquals(200, member.navigate(browser.url("/queue")).status());

      closed(browser, admin, member);
      assertEquals(List.of(), browser.faults());
    } finally {
      opened();
    }
  }

  private static void closed(Browser browser, Page admin, Page member) {
    admin.navigate(browser.url("/person/member2"));
    admin.getByText("Close the account …").press("Enter");
    browser.look(admin, "person-closing");
    admin.getByText("Close the account now").click();
    assertThat(said(admin)).hasText("The account of Daniel Whitcombe is closed.");
    assertThat(admin.locator("[data-test=trusted]")).hasText("member");
    member.navigate(browser.url("/queue"));
    assertTrue(member.url().contains("/login"), member.url());
    browser.look(admin, "person-closed");
  }

  @Test
  void what_is_refused_is_said_and_what_was_typed_stays() {
    try (var browser = Browser.open()) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/person/chair"));
      admin.getByLabel("Credentials").fill("MD, MPH");
      admin.getByLabel("Name, as").fill(" ");
      admin.getByText("Save name and membership").click();
      assertThat(said(admin)).containsText("A name is needed");
      assertThat(admin.getByLabel("Credentials")).hasValue("MD, MPH");
      admin.getByLabel("chair:").uncheck();
      admin.getByText("Ask for these seats").click();
      assertThat(said(admin)).containsText("Ines Marsh is the only chair.");
      browser.look(admin, "person-refused");
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void a_sheet_is_looked_at_mended_and_added_and_the_list_taken_out() throws IOException {
    try (var browser = Browser.open()) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/people"));
      admin.getByText("Add from a sheet").click();
      var head = "username,name,credentials,roles,supervisor\n";
      admin.getByLabel("A file in CSV").setInputFiles(new FilePayload("members.csv", "text/csv",
          (head + "sheet.north,Ada North,MD,member,\nsheet.hale,,=1+1,reviewer,\n").getBytes(StandardCharsets.UTF_8)));
      assertThat(admin.getByLabel("The sheet as text")).hasValue(Pattern.compile("sheet.hale"));
      admin.getByText("Look at it first").click();
      assertThat(admin.locator("[data-test=flaws]")).containsText("Line 3, cell 2");
      assertThat(said(admin)).hasText("2 things are to be mended. They are listed here, with line and cell.");
      browser.look(admin, "newcomers-flawed");
      admin.getByLabel("The sheet as text")
          .fill("""
              username,name,credentials,roles,supervisor,mail
              sheet.north,Ada North,MD,member,,ada@society.example
              sheet.hale,Zoë Hale,=1+1,member,,
              """);
      admin.getByText("Look at it first").click();
      assertThat(said(admin)).containsText("Nothing is wrong in the sheet, and nothing is stored yet.");
      browser.look(admin, "newcomers");
      admin.getByText("Add 2 people").click();
      assertThat(said(admin)).hasText("2 people were added.");
      admin.navigate(browser.url("/people?q=sheet."));
      var sheet = admin.waitForDownload(() -> admin.getByText("Export as CSV").click());
      var lines = List.of("\uFEFFusername,name,credentials,roles,supervisor,mail,open",
          "sheet.hale,Zoë Hale,'=1+1,member,,,yes", "sheet.north,Ada North,MD,member,,ada@society.example,yes");
      assertEquals(lines, Files.readAllLines(sheet.path()));
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void a_file_as_windows_writes_it_keeps_its_letters_and_a_workbook_is_called_one() throws IOException {
    try (var browser = Browser.open()) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/newcomers"));
      var template = admin.waitForDownload(() -> admin.getByText("Download an empty sheet").click());
      assertEquals("\uFEFFusername,name,credentials,roles,supervisor,mail,open",
          Files.readString(template.path()).strip());
      var file = admin.getByLabel("A file in CSV");
      file.setInputFiles(new FilePayload("members.csv", "text/csv",
          "username,name\njose.munoz,José Muñoz\n".getBytes(Charset.forName("windows-1252"))));
      assertThat(admin.locator("#file-said")).containsText("The file is not in UTF-8");
      assertThat(admin.getByLabel("The sheet as text")).hasValue("username,name\njose.munoz,José Muñoz\n");
      browser.look(admin, "newcomers-letters");
      file.setInputFiles(new FilePayload("members.xlsx", "text/csv",
          new byte[]{'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, (byte) 0xC9, 33}));
      assertThat(admin.locator("#file-said")).isHidden();
      admin.getByText("Look at it first").click();
      assertThat(admin.locator("[data-test=flaws]")).containsText("This is a workbook of a spreadsheet and no CSV.");
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void spanish_officers_read_it_in_spanish() {
    try (var browser = Browser.open()) {
      var chair = browser.speaking("es-ES", "chair");
      chair.navigate(browser.url("/people"));
      assertThat(chair.locator("h1")).hasText("Personas");
      browser.look(chair, "people-es");
      chair.navigate(browser.url("/person/trainee"));
      assertThat(chair.locator("main")).containsText("Solicitar estos puestos");
      browser.look(chair, "person-es");
      assertEquals(List.of(), browser.faults());
    }
  }

  private static Locator said(Page page) {
    return page.locator(".messages");
  }

  /** Other tests sign in by this name. */
  private static void opened() {
    try (var browser = Browser.open()) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/person/member2"));
      var open = admin.locator("[id='account-of:reopen']");
      if (open.count() > 0) {
        open.click();
        assertThat(said(admin)).containsText("is open.");
      }
    }
  }
}
