package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The society's logo: chosen on its page, seen by everybody, gone when it is taken off. */
@TestMethodOrder(OrderAnnotation.class)
class LogoIT {

  private static RunningImprimatur server;
  private static Browser browser;
  private static String address;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.apart("logo");
    browser = Browser.at(server);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.stop();
  }

  @Test
  @Order(1)
  void a_file_is_chosen_looked_at_and_shown() {
    var page = browser.as("chair");
    page.navigate(browser.url("/society"));
    page.locator("main a[href$='/society-logo']").click();
    assertThat(page.locator("main")).containsText("There is none.");
    choose(page, "logo.png", "image/png", picture());
    assertThat(page.locator("canvas")).isVisible();
    browser.look(page, "logo-chosen");
    page.locator("[id='logo:save']").click();
    assertThat(page.locator("main")).containsText("Version 2 is saved: the logo is shown from now on.");
    assertEquals(400, width(page));
    browser.look(page, "logo");
    address = page.locator("main img.logo").getAttribute("src");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(2)
  void everybody_sees_it_on_the_public_pages_and_at_the_door() {
    var page = browser.visitor();
    for (var path : List.of("/feed", "/login")) {
      page.navigate(browser.url(path));
      assertEquals(400, width(page), path);
      browser.look(page, "logo-at" + path.replace('/', '-'));
    }
    var answer = page.request().get(browser.url(address));
    assertEquals("200 image/png public, max-age=3600",
        answer.status() + " " + answer.headers().get("content-type") + " " + answer.headers().get("cache-control"));
    assertEquals(404, page.request().get(browser.url("/logo/" + "0".repeat(64) + ".png")).status());
    assertEquals(404, page.request().get(browser.url("/logo/")).status());
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(3)
  void a_file_that_is_no_picture_is_refused_and_the_logo_stays() {
    var page = browser.as("admin");
    page.navigate(browser.url("/society-logo"));
    choose(page, "logo.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8));
    page.locator("[id='logo:save']").click();
    assertThat(page.locator("#said")).containsText("Logo: this file is no picture that can be shown.");
    assertEquals(400, width(page));
  }

  @Test
  @Order(4)
  void in_spanish_it_is_taken_off_and_its_address_ends() {
    var page = browser.speaking("es-ES", "chair");
    page.navigate(browser.url("/society-logo"));
    browser.look(page, "logo-es");
    page.locator("[id='off:take']").click();
    assertThat(page.locator("main img.logo")).hasCount(0);
    assertEquals(404, page.request().get(browser.url(address)).status());
    page.navigate(browser.url("/feed"));
    assertThat(page.locator("img.logo")).hasCount(0);
    var admin = browser.as("admin");
    admin.navigate(browser.url("/society"));
    assertThat(admin.locator("section[aria-labelledby=history]")).containsText("Logo");
    assertTrue(admin.request().get(browser.url("/feed.json")).ok());
  }

  private static void choose(Page page, String name, String type, byte[] file) {
    page.locator("#file").setInputFiles(new FilePayload(name, type, file));
    page.waitForFunction("document.getElementById('picture').value !== ''");
  }

  private static int width(Page page) {
    var picture = page.locator("img.logo").first();
    assertThat(picture).isVisible();
    return (Integer) picture.evaluate("picture => picture.naturalWidth");
  }

  private static byte[] picture() {
    var picture = new BufferedImage(800, 200, BufferedImage.TYPE_INT_ARGB);
    var pen = picture.createGraphics();
    pen.setColor(new Color(20, 60, 120));
    pen.fillOval(0, 0, 200, 200);
    pen.fillRect(240, 70, 540, 60);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
