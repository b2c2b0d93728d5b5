package org.imprimatur.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.imprimatur.channel.model.Unfit;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.registry.model.RegistryGrounds;
import org.imprimatur.submission.model.Missing;
import org.imprimatur.workflow.model.WorkflowGrounds;
import org.junit.jupiter.api.Test;

/** What is said in codes and facts is said in words, in the language asked for. */
class PhrasebookTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final Instant EVENING = Instant.parse("2026-11-30T03:05:00Z");

  private final Phrasebook english = Phrasebook.in(Locale.US, CHICAGO);
  private final Phrasebook spanish = Phrasebook.in(Locale.forLanguageTag("es-MX"), CHICAGO);

  private enum Wordless {
    NOTHING
  }

  @Test
  void thousands_stand_apart_as_in_the_united_states_in_either_language() {
    assertEquals(List.of("0", "999", "1,000", "20,000", "-3"),
        List.of(0L, 999L, 1_000L, 20_000L, -3L).stream().map(english::number).toList());
    assertEquals("1,000", spanish.number(1_000));
    assertEquals("1,234,567", spanish.number(1_234_567));
  }

  @Test
  void a_language_without_a_book_reads_as_english() {
    assertEquals(Locale.ENGLISH, Phrasebook.in(Locale.FRENCH, CHICAGO).language());
  }

  @Test
  void a_text_that_is_told_stays_as_it_is_whatever_stands_in_it() {
    var refusal = Refusal.of(RegistryGrounds.NO_SUCH_ACCOUNT, Map.of("name", "{name} '{0}' $1 \\"));
    assertEquals("There is no account {name} '{0}' $1 \\. Check the address, or go back to the list.",
        english.say(refusal));
  }

  @Test
  void a_count_takes_the_form_of_its_language() {
    var one = Refusal.of(WorkflowGrounds.UNANSWERED, Map.of("findings", 1));
    var two = Refusal.of(WorkflowGrounds.UNANSWERED, Map.of("findings", 2));
    assertEquals("One finding needs your answer before this can go to review.", first(english.say(one)));
    assertEquals("2 findings need your answer before this can go to review.", first(english.say(two)));
    assertEquals("Un hallazgo necesita su respuesta antes de que esto pueda pasar a revisión.",
        first(spanish.say(one)));
    assertEquals("2 hallazgos necesitan su respuesta antes de que esto pueda pasar a revisión.",
        first(spanish.say(two)));
  }

  @Test
  void constants_are_listed_and_sentences_follow_each_other() {
    var missing = Refusal.of(WorkflowGrounds.INCOMPLETE,
        Map.of("missing", List.of(Missing.TITLE, Missing.INTERESTS, Missing.PATIENT)));
    assertEquals("Please give it a title, declare your interests, and declare whether a patient is behind the text.",
        english.say(missing).substring("This post is not complete. ".length()));
    var misfits = Refusal.of(WorkflowGrounds.DOES_NOT_FIT, Map.of("overruns",
        List.of(Sentence.of(Unfit.NO_WORDS),
            new Sentence(Unfit.TOO_MANY_LINKS, Map.of("links", 1_007, "channel", "X", "most", 5, "excess", 1_002)))));
    assertEquals("The post has no words. Write some. The post has 1,007 links; X takes 5. Delete 1,002.",
        english.say(misfits));
  }

  @Test
  void a_fact_is_never_read_as_a_pattern() {
    assertEquals("There is no token {name, select, a {b}} ''. Check the address, or go back to the list.",
        english.say(Refusal.notFound(IdentityGrounds.NO_SUCH_TOKEN, "{name, select, a {b}} ''")));
  }

  @Test
  void a_moment_is_told_where_the_society_is() {
    assertEquals(List.of("29 Nov 21:05", "Sun 29 Nov"), List.of(english.moment(EVENING), english.day(EVENING)));
    assertEquals(List.of("29 nov 21:05", "dom 29 nov"), List.of(spanish.moment(EVENING), spanish.day(EVENING)));
  }

  @Test
  void what_has_no_words_is_a_fault_and_no_empty_sentence() {
    assertThrows(MissingResourceException.class, () -> english.say(Wordless.NOTHING));
  }

  private static String first(String said) {
    return said.substring(0, said.indexOf('.') + 1);
  }
}
