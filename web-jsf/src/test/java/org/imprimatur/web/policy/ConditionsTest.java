package org.imprimatur.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.web.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "post.kind == \"event\" | it is an event", "post.kind != \"event\" | it is anything but an event",
    "post.voice == \"trainee\" | it speaks for a trainee",
    "post.patient in [\"composite\", \"published\"] | what is declared of a patient behind it is "
        + "“a composite, and the text says so, or already published, and cited”",
    "post.sources.size() == 0 | it gives no source", "post.ai | the help of a writing tool is declared",
    "post.about[\"embargoed\"] == \"yes\" | a source is under embargo",
    "post.about[\"own\"] == \"yes\" | “own_yes” is declared of it",
    "!(post.accounts > 0) | it is not so that accounts are listed beside the text",
    "post.media.exists(m, m[\"licence\"] == \"\") | it has a picture or recording of which this is so: "
        + "no licence is given",
    "post.language.startsWith(\"es\") | it is written in Spanish"})
  void a_condition_is_said_in_words(String condition, String said) {
    assertEquals(Optional.of(said), said(condition));
  }

  @Test
  void what_is_put_together_is_said_so_that_nobody_reads_it_another_way() {
    assertEquals(
        Optional.of("(it speaks for a member, or it speaks for a trainee), and it is anything but "
            + "a newsletter article"),
        said("(post.voice == \"member\" || post.voice == \"trainee\") && post.kind != \"newsletter\""));
  }

  @Test
  void brackets_and_signs_within_quotation_marks_are_words() {
    assertEquals(Optional.of("its title has certain words, or it gives no source"),
        said("post.title.matches(\"(?i).*( a || b && \\\"c).*\") || post.sources.size() == 0"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"post.title.size() > 3",
    "post.ai && post.title.size() > 3", "!(post.title == \"x\")", "\"", "(("})
  void what_there_are_no_words_for_is_not_guessed(String condition) {
    assertEquals(Optional.empty(), said(condition));
  }

  private static Optional<String> said(String condition) {
    return new Conditions(Words.in(Locale.ENGLISH, ZoneOffset.UTC)).said(condition);
  }
}
