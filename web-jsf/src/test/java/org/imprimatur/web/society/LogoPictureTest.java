package org.imprimatur.web.society;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imprimatur.society.application.KeepSociety;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.society.model.Profile;
import org.imprimatur.web.stage.Answered;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("UnnecessaryAssignment") // Only a container fills the fields of a servlet, and here is none.
class LogoPictureTest {

  private final Desk desk = Desk.open();

  @Test
  void the_logo_is_handed_out_to_be_kept_for_an_hour() {
    var answered = asked("/" + shown() + ".png");
    assertEquals("image/png", answered.header("Content-Type"));
    assertEquals("public, max-age=3600", answered.header("Cache-Control"));
  }

  @Test
  void one_that_was_taken_off_is_handed_out_no_more() {
    var digest = shown();
    desk.as("chair", () -> desk.use(KeepSociety.class).takeLogoOff(2));
    assertEquals(404, asked("/" + digest + ".png").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/.png", "/logo.png", "/../logo.png", "/0000.gif"})
  void whatever_else_is_asked_for_is_not_there(String path) {
    shown();
    assertEquals(404, asked(path).status());
  }

  private String shown() {
    var profile =
        new Profile(new Profile.Name("Lakeside Society", ""), null, new Profile.Life("", List.of("en")), null);
    desk.as("chair", () -> desk.use(KeepSociety.class).save(0, profile));
    return desk.as("chair", () -> desk.use(KeepSociety.class).showLogo(1, LogoPageTest.picture())).answer()
        .orElseThrow().profile().called().logo().orElseThrow();
  }

  private Answered asked(String path) {
    var servlet = new LogoPicture();
    servlet.society = desk.use(OurSociety.class);
    var answered = new Answered();
    desk.does(null, () -> servlet.doGet(Asked.get("/logo" + path).request(), answered.response()));
    return answered;
  }
}
