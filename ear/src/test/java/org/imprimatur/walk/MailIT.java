package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Mail of the packaged server, to a mail server that comes and goes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailIT {

  private static final String CANARY = "Kanarienvogel";
  private static final String PASSWORD = "a walk along the cold river";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Every letter ever taken: a server that is stopped forgets. */
  private static final List<MimeMessage> TAKEN = new ArrayList<>();

  private static int port;
  private static GreenMail post;
  private static RunningImprimatur server;

  @BeforeAll
  static void start() {
    port = RunningImprimatur.freePort();
    open();
    var mail =
        Map.of("IMPRIMATUR_MAIL_HOST", "127.0.0.1", "IMPRIMATUR_MAIL_PORT", "" + port, "IMPRIMATUR_MAIL_SECURITY",
            "none", "IMPRIMATUR_MAIL_FROM", "posts@society.example", "IMPRIMATUR_MAIL_USER", "posts",
            "IMPRIMATUR_MAIL_PASSWORD", "open sesame", "IMPRIMATUR_MAIL_SECONDS", "2");
    server = RunningImprimatur.apart(mail, "mail");
  }

  @AfterAll
  static void stop() {
    server.stop();
    close();
  }

  @Test
  @Order(1)
  void the_settings_are_shown_without_the_password_and_a_test_arrives() throws Exception {
    try (var browser = Browser.at(server)) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/people"));
      admin.locator("a[href='/mail-settings']").click();
      assertThat(admin.locator("main")).containsText("posts@society.example");
      assertFalse(admin.content().contains("sesame"));
      browser.look(admin, "mail-settings");
      admin.locator("[id='test:send']").click();
      assertThat(said(admin)).containsText("You have no mail address here");
      ownAddress(browser, admin, "admin@society.example");
      browser.look(admin, "mail");
      admin.navigate(browser.url("/mail-settings"));
      admin.locator("[id='test:send']").click();
      assertThat(said(admin)).containsText("The server took the test for admin@society.example.");
      var test = arrived(1, "admin@society.example").get(0);
      assertTrue(test.getSubject().endsWith(": a test of mail"), test.getSubject());
      assertEquals(403, browser.as("chair").navigate(browser.url("/mail-settings")).status());
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  @Order(2)
  void an_invitation_by_mail_opens_the_page_to_join() {
    try (var browser = Browser.at(server)) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/people"));
      admin.locator("[id='invite:whom']").fill("Nia North");
      admin.locator("[id='invite:mail']").fill("nia@else.example");
      admin.locator("[id='invite:make']").click();
      assertThat(said(admin)).containsText("The mail server took the link for nia@else.example.");
      assertThat(admin.locator("#handed")).hasCount(0);
      browser.look(admin, "people-mailed");
      var nia = browser.visitor();
      nia.navigate(link(arrived(1, "nia@else.example").get(0)));
      nia.locator("[id='join:username']").fill("nia");
      nia.locator("[id='join:password']").fill(PASSWORD);
      nia.locator("[id='join:go']").click();
      nia.waitForURL("**/home");
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  @Order(3)
  void a_link_to_a_password_goes_to_the_address_on_the_page_of_the_person() {
    try (var browser = Browser.at(server)) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/person/member2"));
      assertThat(admin.locator("[id='password:mail']")).hasCount(0);
      admin.locator("#address").fill("member2 at society");
      admin.locator("[id='mailbox:save']").click();
      assertThat(said(admin)).containsText("The mail address is none");
      assertThat(admin.locator("#address")).hasValue("member2 at society");
      admin.locator("#address").fill("member2@society.example");
      admin.locator("[id='mailbox:save']").click();
      assertThat(said(admin)).containsText("The address is saved.");
      browser.look(admin, "person-mail");
      admin.locator("[id='password:mail']").click();
      assertThat(said(admin)).containsText("The mail server took the link for member2@society.example.");
      assertEquals(200, browser.visitor().navigate(link(arrived(1, "member2@society.example").get(0))).status());
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  @Order(4)
  void what_one_is_told_comes_by_mail_in_ones_language_without_a_word_of_the_post()
      throws Exception {
    try (var browser = Browser.at(server)) {
      var publisher = browser.speaking("es-ES", "publisher");
      publisher.locator("[value='English']").click();
      publisher.locator("[value='español']").click();
      ownAddress(browser, publisher, "publisher@society.example");
      browser.look(publisher, "mail-es");
      var chair = browser.as("chair");
      ownAddress(browser, chair, "chair@society.example");
    }
    held(server, "publisher");
    var id = held(server, "chair");
    var letter = arrived(1, "publisher@society.example").get(0);
    assertTrue(letter.getSubject().endsWith(": novedades de una publicación"), letter.getSubject());
    assertTrue(part(letter, 0).contains(server.baseUrl() + "/review/" + id), part(letter, 0));
    assertTrue(part(arrived(1, "chair@society.example").get(0), 1).contains("An officer asks to lift a hold."));
    for (var each : all()) {
      assertFalse((part(each, 0) + part(each, 1) + each.getSubject()).contains(CANARY));
    }
  }

  @Test
  @Order(5)
  void a_server_that_is_away_is_waited_for_and_what_failed_is_tried_again_but_for_nobody_closed_meanwhile()
      throws Exception {
    close();
    held(server, "publisher");
    held(server, "chair");
    try (var browser = Browser.at(server)) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/mail-settings"));
      var failed = admin.locator("[data-test=failed]");
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (failed.count() < 2 && System.nanoTime() < end) {
        admin.waitForTimeout(1_000);
        admin.reload();
      }
      assertThat(failed.first()).containsText("Nobody answers at the mail server.");
      browser.look(admin, "mail-settings-failed");
      admin.locator("[id='test:send']").click();
      assertThat(said(admin)).containsText("The answer was: Connection refused");
      awaitReady("\"mail\",\"status\":\"DOWN\"");
      closed(browser, admin, "publisher");
      open();
      admin.navigate(browser.url("/mail-settings"));
      failed.filter(new Locator.FilterOptions().setHasText("Nobody answers")).first().waitFor();
      while (admin.locator("[value='Try again']").count() > 0) {
        admin.locator("[value='Try again']").first().click();
        assertThat(said(admin)).containsText("is tried again at once.");
        admin.waitForTimeout(6_000);
        admin.navigate(browser.url("/mail-settings"));
      }
      assertEquals(3, arrived(3, "chair@society.example").size(), "and that the publisher is closed");
      assertEquals(1, arrived(1, "publisher@society.example").size(), "what waited is not theirs any more");
      assertThat(admin.locator("main")).containsText("Everything has gone out.");
      awaitReady("\"mail\",\"status\":\"UP\"");
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  @Order(6)
  void spanish_pages_say_it_in_spanish() {
    try (var browser = Browser.at(server)) {
      var admin = browser.speaking("es-ES", "admin");
      admin.navigate(browser.url("/mail-settings"));
      assertThat(admin.locator("h1")).hasText("Cómo sale el correo");
      browser.look(admin, "mail-settings-es");
      assertEquals(List.of(), browser.faults());
    }
  }

  /** Has a post held and its lift asked for by one officer, so that the other is told; returns its id. */
  static String held(RunningImprimatur server, String asks) {
    var id = Drafts.submitted(Api.at(server, "member"), Drafts.post("A walk at noon helps, and a " + CANARY + "."));
    var held = Api.at(server, "privacy").post("/api/v1/submissions/" + id + "/hold", Map.of("reason", "I must look."));
    assertEquals(200, held.status(), held.body());
    var asked = Api.at(server, asks).post("/api/v1/submissions/" + id + "/resume", null);
    assertEquals(200, asked.status(), asked.body());
    return id;
  }

  private static void closed(Browser browser, Page admin, String username) {
    admin.navigate(browser.url("/person/" + username));
    admin.getByText("Close the account …").press("Enter");
    admin.getByText("Close the account now").click();
    assertThat(said(admin)).containsText("is closed.");
  }

  static void ownAddress(Browser browser, Page page, String address) {
    page.navigate(browser.url("/mail"));
    page.locator("[id='ownmail:address']").fill(address);
    page.locator("[id='ownmail:save']").click();
    assertThat(said(page)).hasText(Pattern.compile("Saved\\..*|Guardado\\..*"));
  }

  private static Locator said(Page page) {
    return page.locator(".messages");
  }

  private static void open() {
    post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.setUser("posts@society.example", "posts", "open sesame");
    post.start();
  }

  private static void close() {
    TAKEN.addAll(Arrays.asList(post.getReceivedMessages()));
    post.stop();
  }

  private static List<MimeMessage> all() {
    var all = new ArrayList<>(TAKEN);
    all.addAll(Arrays.asList(post.getReceivedMessages()));
    return all;
  }

  /** Waits until so many letters to an address were taken, and returns them. */
  private static List<MimeMessage> arrived(int count, String address) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      var letters = all().stream().filter(each -> to(each).equals(address)).toList();
      if (letters.size() >= count) {
        return letters;
      }
      pause();
    }
    throw new AssertionError(address + " got " + all().stream().map(MailIT::to).toList());
  }

  private static void awaitReady(String words) {
    var watcher = Visitor.at(server);
    long end = System.nanoTime() + PATIENCE.toNanos();
    var ready = watcher.get("/health/ready");
    while (!ready.body().contains(words) && System.nanoTime() < end) {
      pause();
      ready = watcher.get("/health/ready");
    }
    assertTrue(ready.body().contains(words), ready.body());
    assertEquals(200, ready.statusCode());
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String to(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String part(MimeMessage message, int number) throws Exception {
    return ((MimeMultipart) message.getContent()).getBodyPart(number).getContent().toString();
  }

  private static String link(MimeMessage message) {
    try {
      return part(message, 0).lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
