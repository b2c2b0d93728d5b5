package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.imprimatur.distribution.RunningImprimatur;
import org.imprimatur.walk.StubbornMailServer.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One mail of the packaged server, past mail servers that refuse it, say nothing or break off. */
class StubbornMailIT {

  private static final StubbornMailServer POST = new StubbornMailServer();
  private static final String PLACE = "127.0.0.1:" + POST.port();
  private static final Map<String, String> MAIL = Map.of("IMPRIMATUR_MAIL_HOST", "127.0.0.1", "IMPRIMATUR_MAIL_PORT",
      "" + POST.port(), "IMPRIMATUR_MAIL_SECURITY", "none", "IMPRIMATUR_MAIL_FROM", "posts@society.example",
      "IMPRIMATUR_MAIL_SECONDS", "2");

  private static RunningImprimatur server;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.apart(MAIL, "stubborn-mail");
  }

  @AfterAll
  static void stop() throws IOException {
    server.stop();
    POST.close();
  }

  @Test
  void each_fault_is_said_with_its_remedy_and_every_try_has_the_same_message_id() throws Exception {
    try (var browser = Browser.at(server)) {
      MailIT.ownAddress(browser, browser.as("chair"), "chair@society.example");
      var admin = browser.as("admin");
      POST.become(Way.NO_SUCH_RECIPIENT);
      MailIT.held(server, "publisher");
      failed(browser, admin, "The mail server does not take mail for this address.");
      assertThat(admin.locator("[data-test=failed]")).containsText("Given up");
      assertEquals(List.of(), POST.heard("DATA"));

      POST.become(Way.SAYS_NOTHING);
      again(browser, admin);
      failed(browser, admin, "The mail server answers too slowly or not at all.");
      assertEquals(List.of(), POST.heard("MAIL"));
      assertTrue(doctor().contains("BAD   The mail server " + PLACE), "the doctor sees it, too");

      POST.become(Way.BREAKS_OFF_AFTER_THE_LETTER);
      again(browser, admin);
      failed(browser, admin, "The mail server broke off.");
      var id = POST.heard("Message-ID:").get(0);

      POST.become(Way.TAKES_IT);
      again(browser, admin);
      shown(browser, admin, "Everything has gone out.");
      assertEquals(List.of(id), POST.heard("Message-ID:"));
      assertTrue(doctor().contains("ok    The mail server " + PLACE + " answers"), "and that it is well again");
      assertEquals(List.of(), browser.faults());
    }
    assertFalse(Files.readString(server.data().resolve("log").resolve("server.log")).contains("chair@society"),
        "no address is logged");
  }

  /** Looks at the page until the mail that failed says this. */
  private static void failed(Browser browser, Page admin, String why) {
    shown(browser, admin, why);
    assertThat(admin.locator("[data-test=failed]")).containsText(why);
  }

  private static void shown(Browser browser, Page admin, String words) {
    admin.navigate(browser.url("/mail-settings"));
    for (int tries = 0; tries < 60 && !admin.locator("main").innerText().contains(words); tries++) {
      admin.waitForTimeout(1_000);
      admin.reload();
    }
    assertThat(admin.locator("main")).containsText(words);
  }

  private static void again(Browser browser, Page admin) {
    admin.navigate(browser.url("/mail-settings"));
    admin.locator("[value='Try again']").click();
    assertThat(admin.locator(".messages")).containsText("is tried again at once.");
  }

  private static String doctor() throws IOException {
    var program = Path.of(System.getProperty("imprimatur.distribution"), "bin", "imprimatur").toString();
    var builder = new ProcessBuilder(program, "doctor", "--data", server.data().toString()).redirectErrorStream(true);
    builder.environment().putAll(MAIL);
    builder.environment().put("IMPRIMATUR_LANGUAGE", "en");
    return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
