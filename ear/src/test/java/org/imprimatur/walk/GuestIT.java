package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader from outside, at a server with mail and at one without. */
class GuestIT {

  private static final String CANARY = "Kanarienvogel";
  private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

  private static GreenMail post;
  private static RunningImprimatur mailing;

  @BeforeAll
  static void start() {
    post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    mailing = RunningImprimatur.apart(Map.of("IMPRIMATUR_MAIL_HOST", "127.0.0.1", "IMPRIMATUR_MAIL_PORT",
        "" + post.getSmtp().getPort(), "IMPRIMATUR_MAIL_SECURITY", "none", "IMPRIMATUR_MAIL_FROM",
        "posts@society.example"), "guests");
  }

  @AfterAll
  static void stop() {
    mailing.stop();
    post.stop();
  }

  @Test
  void a_chair_invites_and_a_guest_reads_and_speaks_until_the_invitation_ends() throws Exception {
    var id = Drafts.submitted(Api.at(mailing, "member"), Drafts.post("Sleep before a night shift. " + CANARY));
    try (var browser = Browser.at(mailing)) {
      var chair = browser.as("chair");
      chair.navigate(browser.url("/review/" + id));
      chair.locator("[data-test=guests-said] a").click();
      browser.look(chair, "guests");
      chair.locator("[id='invite:name']").fill("Nia North");
      chair.locator("[id='invite:address']").fill("nia at else");
      chair.locator("[id='invite:make']").click();
      assertThat(said(chair)).containsText("It does not say what the guest is");
      assertThat(chair.locator("[id='invite:address']")).hasValue("nia at else");
      chair.locator("[id='invite:what']").fill("counsel");
      chair.locator("[id='invite:address']").fill("nia@else.example");
      chair.locator("[id='invite:make']").click();
      assertThat(said(chair)).containsText("The mail server took the link for nia@else.example.");
      assertThat(chair.locator("[data-test=guest]")).containsText("counsel, invited by");
      assertThat(chair.locator("#handed")).hasCount(0);

      var nia = browser.visitor();
      var link = text(0).lines().filter(line -> line.contains("/guest?key=")).findFirst().orElseThrow();
      assertFalse(text(0).contains(CANARY), text(0));
      nia.navigate(link);
      browser.look(nia, "guest-door");
      nia.locator("[id='send:go']").click();
      assertThat(said(nia)).containsText("A code is on its way to you.");
      nia.locator("[id='enter:code']").fill("no code");
      nia.locator("[id='enter:go']").click();
      assertThat(nia.locator("#code-flaw")).containsText("4 tries are left");
      browser.look(nia, "guest-door-flaw");
      nia.locator("[id='enter:code']").fill(code(1));
      nia.locator("[id='enter:go']").click();
      nia.waitForURL("**/guest");
      assertThat(nia.locator("[data-test=guest-text]")).containsText(CANARY);
      assertThat(nia.locator("[data-test=who]")).containsText("Nia North, counsel");
      browser.look(nia, "guest");
      for (var hidden : List.of("Chen", "reviewer", "/queue", "/home")) {
        assertFalse(nia.content().contains(hidden), hidden);
      }
      nia.locator("[id='comment:go']").click();
      assertThat(said(nia)).containsText("There is nothing in the comment yet.");
      nia.locator("[id='comment:words']").fill("The second sentence <b>promises</b> too much.");
      nia.locator("[id='comment:go']").click();
      assertThat(nia.locator("[data-test=own]")).containsText("The second sentence <b>promises</b> too much.");
      browser.look(nia, "guest-own");

      var member = browser.as("member");
      assertThat(member.locator("main")).containsText("A guest said something of it.");
      member.navigate(browser.url("/review/" + id));
      assertThat(member.locator("[data-test=guest-said]")).containsText("Guest: Nia North, counsel, invited by");
      assertThat(member.locator("[data-test=guest-said]")).containsText("<b>promises</b>");
      assertThat(member.locator(".log")).containsText("said something of it.");
      browser.look(member, "review-guest");
      shut(browser, nia, id);

      chair.navigate(browser.url("/guests/" + id));
      chair.locator("[id$='revoke']").click();
      assertThat(said(chair)).containsText("The invitation of Nia North has ended.");
      browser.look(chair, "guests-over");
      nia.locator("[id='comment:words']").fill("One more.");
      nia.locator("[id='comment:go']").click();
      assertThat(nia.locator("h1")).hasText("This page is not open");
      assertEquals(404, nia.navigate(browser.url("/guest")).status());
      assertEquals(404, nia.navigate(link).status());
      assertEquals(List.of(), browser.faults());
    }
    log(id);
  }

  @Test
  void a_text_that_changed_is_told_and_words_on_the_old_one_stay_in_the_form() {
    var member = Api.at(mailing, "member");
    var id = Drafts.submitted(member, Drafts.post("Sleep before a night shift is no luxury."));
    try (var browser = Browser.at(mailing)) {
      int before = post.getReceivedMessages().length;
      var author = browser.as("member");
      author.navigate(browser.url("/guests/" + id));
      invite(author, "Ola Ost", "advocate", "ola@else.example");
      var ola = browser.visitor();
      entered(browser, ola, before);
      recast(member, id, "Sleep before a night shift is a duty.");
      ola.locator("[id='comment:words']").fill("Not for everybody.");
      ola.locator("[id='comment:go']").click();
      assertThat(said(ola)).containsText("The text has changed since you opened this page");
      assertThat(ola.locator("[id='comment:words']")).hasValue("Not for everybody.");
      assertThat(ola.locator("[data-test=guest-text]")).containsText("is a duty");
      ola.locator("[id='comment:go']").click();
      assertThat(ola.locator("[data-test=own]")).containsText("of version 2");
      recast(member, id, "Sleep before a night shift is a right.");
      ola.navigate(browser.url("/guest"));
      assertThat(ola.locator("[data-test=changed]")).hasCount(1);
      author.navigate(browser.url("/review/" + id));
      assertThat(author.locator("[data-test=guest-said]")).containsText("this text has changed since");
      member.post("/api/v1/submissions/" + id + "/recall", Map.of());
      assertEquals(404, ola.navigate(browser.url("/guest")).status());
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void without_mail_link_and_code_are_handed_over_and_the_pages_speak_spanish() {
    var shared = RunningImprimatur.shared();
    var id = Drafts.submitted(Api.at(shared, "member"), Drafts.post("Sleep before a night shift, and after it."));
    try (var browser = Browser.open()) {
      var publisher = browser.speaking("es-ES", "publisher");
      publisher.navigate(browser.url("/guests/" + id));
      assertThat(publisher.locator("[id='invite:address']")).hasCount(0);
      publisher.locator("[id='invite:name']").fill("Nia North");
      publisher.locator("[id='invite:what']").fill("asesoría jurídica");
      publisher.locator("[id='invite:days']").fill("31");
      publisher.locator("[id='invite:make']").click();
      assertThat(said(publisher)).containsText("de 1 a 30 días");
      publisher.locator("[id='invite:days']").fill("3");
      publisher.locator("[id='invite:make']").click();
      var link = publisher.locator("#handed").inputValue();
      var code = publisher.locator("#pass").inputValue();
      browser.look(publisher, "guests-handed-es");
      publisher.navigate(browser.url("/guests/" + id));
      assertThat(publisher.locator("#pass")).hasCount(0);
      var nia = browser.visitorSpeaking("es-ES");
      nia.navigate(link);
      assertThat(nia.locator("[id='send:go']")).hasCount(0);
      browser.look(nia, "guest-door-es");
      nia.locator("[id='enter:code']").fill(code.toLowerCase(Locale.ROOT).replace("-", " "));
      nia.locator("[id='enter:go']").click();
      assertThat(nia.locator("[data-test=who]")).containsText("Lee esto como persona invitada");
      browser.look(nia, "guest-es");
      Api.at(shared, "reviewer").post("/api/v1/submissions/" + id + "/hold", Map.of("reason", "I look at it."));
      nia.navigate(browser.url("/guest"));
      assertThat(nia.locator("[data-test=paused]")).containsText("Ahora no hay nada que leer");
      browser.look(nia, "guest-paused-es");
      nia.locator("[id='leave:go']").click();
      assertThat(nia.locator("h1")).hasText("Esta página no está abierta");
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void programs_list_invite_and_end() {
    var member = Api.as("member");
    var id = Drafts.submitted(member, Drafts.post("Sleep before a night shift helps."));
    var path = "/api/v1/submissions/" + id + "/guests";
    var made = member.post(path, Map.of("name", "Nia North", "what", "counsel", "days", 2));
    assertEquals(201, made.status(), made.body());
    assertTrue(made.json().path("link").asText().startsWith("/guest?key="), made.body());
    assertEquals(11, made.json().path("code").asText().length(), made.body());
    var listed = Api.as("chair").get(path).json().path("items").get(0);
    assertEquals("member", listed.path("invitedBy").asText());
    assertTrue(listed.path("open").asBoolean());
    assertFalse(listed.has("link") || listed.has("code") || listed.has("address"), listed.toString());
    assertEquals(403, Api.as("reviewer").get(path).status());
    var guest = path + "/" + listed.path("id").asText();
    assertEquals(204, Api.as("chair").send("DELETE", guest, null, Map.of()).status());
    assertEquals(404, Api.as("chair").send("DELETE", guest, null, Map.of()).status());
    assertFalse(member.get(path).json().path("items").get(0).path("open").asBoolean());
    assertEquals(422, member.post(path, Map.of("name", "Nia", "what", "counsel", "days", 0)).status());
  }

  /** Whoever is in as a guest is nobody anywhere else, even where the browser shows the key of the visit there. */
  private static void shut(Browser browser, Page guest, String id) {
    var key = guest.context().cookies(browser.url("/guest")).stream()
        .filter(cookie -> cookie.name.equals("imprimatur-guest")).findFirst().orElseThrow();
    assertEquals("/guest", key.path);
    assertTrue(key.httpOnly);
    guest.context().addCookies(List.of(new Cookie(key.name, key.value).setUrl(browser.url("/"))));
    var tab = guest.context().newPage();
    for (var path : List.of("/home", "/posts", "/review/" + id, "/guests/" + id, "/compose/" + id, "/queue",
        "/people", "/account")) {
      tab.navigate(browser.url(path));
      assertTrue(tab.url().contains("/login"), path + " led to " + tab.url());
    }
    for (var path : List.of("/submissions/" + id, "/submissions/" + id + "/guests", "/queue", "/audit/entries")) {
      assertEquals(401, guest.context().request().get(browser.url("/api/v1" + path)).status(), path);
    }
    assertEquals(404, tab.navigate(browser.url("/p/" + id)).status());
    tab.close();
  }

  /** The log says what a guest did, by the id of the invitation alone, and is whole. */
  private static void log(String id) {
    var history = Api.at(mailing, "auditor").get("/api/v1/submissions/" + id + "/history");
    var deeds = new ArrayList<String>();
    StreamSupport.stream(history.json().spliterator(), false)
        .filter(entry -> entry.path("action").asText().startsWith("guest."))
        .forEach(entry -> deeds.add(entry.path("action").asText() + " "
            + entry.path("actor").asText().replaceAll("guest:[0-9a-f]{20}", "a guest")));
    assertEquals(List.of("guest.invited chair", "guest.came a guest", "guest.commented a guest",
        "guest.revoked chair"), deeds, history.body());
    for (var secret : List.of("Nia", "else.example", "promises")) {
      assertFalse(history.body().contains(secret), secret);
    }
  }

  private static void recast(Api member, String id, String text) {
    var hash = member.get("/api/v1/submissions/" + id).json().path("contentHash").asText();
    Api.at(mailing, "reviewer").post("/api/v1/submissions/" + id + "/votes",
        Map.of("verdict", "CHANGES", "reason", "Say it otherwise.", "contentHash", hash));
    assertEquals(200, member.post("/api/v1/submissions/" + id + "/revise", Map.of()).status());
    var version = member.get("/api/v1/submissions/" + id).json().path("version").asText();
    var edited = member.send("PUT", "/api/v1/submissions/" + id, Drafts.post(text),
        Map.of("If-Match", "\"" + version + "\""));
    assertEquals(200, edited.status(), edited.body());
    assertEquals(200, member.post("/api/v1/submissions/" + id + "/submit", Map.of()).status());
  }

  private static void invite(Page page, String name, String what, String address) {
    page.locator("[id='invite:name']").fill(name);
    page.locator("[id='invite:what']").fill(what);
    page.locator("[id='invite:address']").fill(address);
    page.locator("[id='invite:make']").click();
    assertThat(said(page)).containsText("The mail server took the link");
  }

  /** Lets the guest in by the letters that came after so many. */
  private static void entered(Browser browser, Page guest, int before) {
    guest.navigate(text(before).lines().filter(line -> line.contains("/guest?key=")).findFirst().orElseThrow());
    guest.locator("[id='send:go']").click();
    assertThat(said(guest)).containsText("A code is on its way to you.");
    guest.locator("[id='enter:code']").fill(code(before + 1));
    guest.locator("[id='enter:go']").click();
    guest.waitForURL(browser.url("/guest"));
  }

  private static Locator said(Page page) {
    return page.locator(".messages").first();
  }

  private static String code(int number) {
    var found = CODE.matcher(text(number));
    assertTrue(found.find(), text(number));
    return found.group();
  }

  private static String text(int number) {
    try {
      return ((MimeMultipart) post.getReceivedMessages()[number].getContent()).getBodyPart(0).getContent().toString();
    } catch (Exception fault) {
      throw new AssertionError(fault);
    }
  }
}
