package org.imprimatur.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneOffset;
import java.util.Locale;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteTest {

  @ParameterizedTest
  @EnumSource(names = "ANSWERED", mode = EnumSource.Mode.EXCLUDE)
  void what_the_house_notes_comes_back_as_kept(Note.About about) {
    assertEquals(Note.of(about), Note.valueOf(Note.of(about).kept()));
  }

  @Test
  void what_a_network_said_comes_back_word_for_word() {
    var note = Note.answered("the account is closed {0}");
    assertEquals(note, Note.valueOf(note.kept()));
    assertEquals("the account is closed {0}", English.of(note.said()));
  }

  @Test
  void a_sentence_that_an_earlier_release_kept_reads_as_it_stood() {
    assertEquals("No account is connected for x.", English.of(Note.valueOf("No account is connected for x.").said()));
  }

  @Test
  void nothing_kept_is_nothing_to_tell() {
    assertEquals(Note.NONE, Note.valueOf(""));
    assertFalse(Note.answered("").told());
  }

  @Test
  void a_note_is_said_in_the_language_of_whoever_reads_it() {
    assertEquals("Retirada.",
        Phrasebook.in(Locale.forLanguageTag("es"), ZoneOffset.UTC).say(Note.of(Note.About.WITHDRAWN).said()));
  }
}
