package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
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

  private static final int PORT = RunningImprimatur.freePort();
  private static final Map<String, String> MAIL = Map.of("IMPRIMATUR_MAIL_HOST", "127.0.0.1", "IMPRIMATUR_MAIL_PORT",
      "" + PORT, "IMPRIMATUR_MAIL_SECURITY", "none", "IMPRIMATUR_MAIL_FROM", "posts@society.example",
      "IMPRIMATUR_MAIL_SECONDS", "2");

  private static RunningImprimatur server;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.apart(MAIL, "stubborn-mail");
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void each_fault_is_said_with_its_remedy_and_every_try_has_the_same_message_id() throws Exception {
    try (var browser = Browser.at(server)) {
      MailIT.ownAddress(browser, browser.as("chair"), "chair@society.example");
      var admin = browser.as("admin");
      try (var refusing = new StubbornMailServer(PORT, Way.NO_SUCH_RECIPIENT)) {
        MailIT.held(server, "publisher");
        failed(browser, admin, "The mail server does not take mail for this address.");
        assertThat(admin.locator("[data-test=failed]")).containsText("Given up");
        assertEquals(List.of(), refusing.heard("DATA"));
      }
      try (var silent = new StubbornMailServer(PORT, Way.SAYS_NOTHING)) {
        again(browser, admin);
        failed(browser, admin, "The mail server answers too slowly or not at all.");
        assertEquals(List.of(), silent.heard("MAIL"));
        assertTrue(doctor().contains("BAD   The mail server 127.0.0.1:" + PORT), "the doctor sees it, too");
      }
      String id;
      try (var breaking = new StubbornMailServer(PORT, Way.BREAKS_OFF_AFTER_THE_LETTER)) {
        again(browser, admin);
        failed(browser, admin, "The mail server broke off.");
        id = breaking.heard("Message-ID:").get(0);
      }
      var post = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      post.start();
      again(browser, admin);
      assertTrue(post.waitForIncomingEmail(60_000, 1));
      assertEquals(id, "Message-ID: " + post.getReceivedMessages()[0].getMessageID());
      assertTrue(doctor().contains("ok    The mail server 127.0.0.1:" + PORT + " answers"),
          "and that it is well again");
      post.stop();
      assertEquals(List.of(), browser.faults());
    }
    assertFalse(Files.readString(server.data().resolve("log").resolve("server.log")).contains("chair@society"),
        "no address is logged");
  }

  /** Looks at the page until the mail that failed says this. */
  private static void failed(Browser browser, Page admin, String why) {
    admin.navigate(browser.url("/mail-settings"));
    for (int tries = 0; tries < 60 && !admin.locator("main").innerText().contains(why); tries++) {
      admin.waitForTimeout(1_000);
      admin.reload();
    }
    assertThat(admin.locator("[data-test=failed]")).containsText(why);
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
