package org.imprimatur.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.model.Allowed;
import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Secret;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.WrongSetting;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  private static final String SECRET = "correct horse battery staple";

  @Test
  void every_record_is_read_when_the_operator_says_nothing_or_only_blanks() {
    for (var type : AllSettings.records()) {
      assertEquals(AllSettings.usual(type).toString(), AllSettings.of(type, setting -> Optional.of("  ")).toString());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "imprimatur.quorum | 0 | is '0'; it must be a whole number from 1 to 99.",
    "imprimatur.quorum | two | is 'two'; it must be a whole number from 1 to 99.",
    "imprimatur.zone | Chicago | is 'Chicago'; it must be a time zone of the tz database, such as America/Chicago.",
    "imprimatur.screening.seconds | -1 | is '-1'; it must be a whole number from 1 to 3600.",
    "imprimatur.demo | perhaps | is 'perhaps'; it must be true or false.",
    "imprimatur.base.url | ftp://x | is 'ftp://x'; it must be an address that begins with http:// or https://.",
    "imprimatur.proxy.header | X: y | is 'X: y'; it must be the name of a header, such as X-Forwarded-For.",
    "imprimatur.database.url | jdbc:x:pw | is wrong; it must be an address that begins with "
        + "jdbc:postgresql: or jdbc:h2:."})
  void a_wrong_one_is_refused_in_a_sentence(String key, String text, String sentence) {
    assertEquals("The setting " + key + " " + sentence, English.of(refusal(key, text).sentence()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "imprimatur.quorum | abc | es 'abc'; debe ser un número entero de 1 a 99.",
    "imprimatur.zone | Chicago | es 'Chicago'; debe ser una zona horaria de la base tz, por ejemplo America/Chicago.",
    "imprimatur.screening.seconds | 3601 | es '3601'; debe ser un número entero de 1 a 3600.",
    "imprimatur.database.url | jdbc:x:pw | no es válido; debe ser una dirección que empiece por jdbc:postgresql: o "
        + "jdbc:h2:."})
  void it_is_refused_in_spanish_to_whoever_speaks_that(String key, String text, String sentence) {
    var spanish = Phrasebook.ofCommands(Map.of("IMPRIMATUR_LANGUAGE", "es"));
    assertEquals("El ajuste " + key + " " + sentence, spanish.say(refusal(key, text).sentence()));
  }

  @Test
  void the_start_ends_with_what_the_operator_is_told() {
    var operator = new Operator() {
      @Override
      public Optional<String> says(Setting<?> setting) {
        return saying("imprimatur.quorum", "0").says(setting);
      }

      @Override
      public String told(Sentence sentence) {
        return "told " + sentence.what();
      }
    };
    assertEquals("told WRONG", assertThrows(WrongSetting.class, () -> readAll(operator)).getMessage());
  }

  @Test
  void a_secret_is_quoted_to_nobody() {
    var form = new Form<Secret>(Sentence.of(Allowed.SECRET), text -> Optional.empty(), false);
    var wrong = assertThrows(WrongSetting.class,
        () -> Setting.perhaps("imprimatur.x", form).saidBy(setting -> Optional.of(SECRET)));
    assertEquals("The setting imprimatur.x is wrong; it must be a text, which is never shown.",
        English.of(wrong.sentence()));
    assertFalse((wrong + " " + wrong.sentence()).contains(SECRET), wrong.toString());
  }

  @ParameterizedTest
  @CsvSource({"imprimatur.quorum, 1", "imprimatur.quorum, ' 3 '", "imprimatur.zone, Europe/Berlin",
    "imprimatur.zone, UTC",
    "imprimatur.screening.seconds, 60", "imprimatur.demo, YES", "imprimatur.demo, off",
    "imprimatur.base.url, https://posts.example.org", "imprimatur.proxy.addresses, '10.0.0.1, ::1'",
    "imprimatur.database.url, jdbc:postgresql://localhost/imprimatur"})
  void a_right_one_is_taken(String key, String text) {
    assertDoesNotThrow(() -> readAll(saying(key, text)));
  }

  @Test
  void no_record_shows_a_secret() {
    Operator telling = setting -> setting.form().quotable() ? Optional.empty()
        : Optional.of(setting.key().endsWith("url") ? "jdbc:h2:mem:x;PASSWORD=" + SECRET : SECRET);
    for (var type : AllSettings.records()) {
      var shown = AllSettings.of(type, telling).toString();
      assertFalse(shown.contains(SECRET), type + " shows " + shown);
    }
  }

  @Test
  void what_is_called_a_password_is_never_quoted() {
    assertEquals(3, AllSettings.asked().values().stream()
        .filter(setting -> setting.key().contains("password") && !setting.form().quotable()).count());
  }

  private static Operator saying(String key, String text) {
    return setting -> Optional.of(text).filter(said -> setting.key().equals(key));
  }

  private static WrongSetting refusal(String key, String text) {
    return assertThrows(WrongSetting.class, () -> readAll(saying(key, text)));
  }

  private static void readAll(Operator operator) {
    AllSettings.records().forEach(type -> AllSettings.of(type, operator));
  }
}
