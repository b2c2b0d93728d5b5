package org.imprimatur.web.society;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.imprimatur.society.application.KeepSociety;
import org.imprimatur.society.model.Profile;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPageTest {

  private final Desk desk = Desk.open();

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "publisher", "auditor"})
  void whoever_does_not_keep_it_is_told_who_does(String who) {
    try (var stage = Stage.of(Asked.get("/society-logo"))) {
      desk.does(who, page()::load);
      assertEquals(403, stage.answered().status());
    }
  }

  @Test
  void a_society_that_has_not_said_who_it_is_does_that_first() {
    assertFalse(opened("chair").isNamed());
  }

  @Test
  void the_chosen_picture_is_shown_and_may_be_taken_off_again() {
    named();
    var page = opened("chair");
    assertTrue(page.isNamed() && !page.isShown());
    assertEquals(List.of("Version 2 is saved: the logo is shown from now on."), shows(page, picture()));
    var again = opened("admin");
    assertTrue(again.isShown());
    try (var stage = Stage.of(Asked.post("/society-logo"))) {
      desk.does("admin", again::takeOff);
      assertEquals("/society-logo", stage.went());
    }
    assertFalse(opened("chair").isShown());
  }

  @Test
  void it_goes_over_what_somebody_else_saved_meanwhile_because_it_changes_nothing_of_it() {
    named();
    var page = opened("chair");
    named("Riverside Society", 1);
    shows(page, picture());
    var newest = desk.as("chair", () -> desk.use(KeepSociety.class).history(1)).answer().orElseThrow().get(0);
    assertEquals("3 Riverside Society", newest.number() + " " + newest.profile().called().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no base64 at all: \u0001", "R0lGODlhAQABAAAAACw="})
  void what_is_no_picture_is_refused_with_the_remedy(String sent) {
    named();
    assertEquals(List.of("Logo: this file is no picture that can be shown. Choose a PNG or JPEG file."),
        shows(opened("chair"), sent));
  }

  private List<String> shows(LogoPage page, String picture) {
    try (var stage = Stage.of(Asked.post("/society-logo").with("picture", picture))) {
      desk.does("chair", page::show);
      return stage.told();
    }
  }

  static String picture() {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private void named() {
    named("Lakeside Society", 0);
  }

  private void named(String name, int base) {
    var profile = new Profile(new Profile.Name(name, ""), null, new Profile.Life("", List.of("en")), null);
    desk.as("chair", () -> desk.use(KeepSociety.class).save(base, profile));
  }

  private LogoPage opened(String who) {
    var page = page();
    try (var stage = Stage.of(Asked.get("/society-logo"))) {
      desk.does(who, page::load);
      assertFalse(stage.getResponseComplete());
      desk.does(who, page::isNamed);
    }
    return page;
  }

  @SuppressWarnings("UnnecessaryAssignment") // No container here: the test is what injects.
  private LogoPage page() {
    var page = new LogoPage();
    page.society = desk.use(KeepSociety.class);
    page.words = desk.words();
    return page;
  }
}
