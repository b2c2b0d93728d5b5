package org.imprimatur.submission.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.Kind;
import org.imprimatur.submission.model.Voice;
import org.junit.jupiter.api.Test;

class KeptContentTest {

  @Test
  void a_content_is_read_back_as_it_was() {
    assertEquals(content("es"), Json.read(Json.write(content("es")), Content.class));
  }

  @Test
  void a_content_kept_before_texts_named_their_language_is_english() {
    var before = Json.write(content("en")).replace(",\"language\":\"en\"", "");
    assertEquals(content("en"), Json.read(before, Content.class));
  }

  private static Content content(String language) {
    return new Content(
        Kind.POST, Voice.MEMBER, "", "Hola", Set.of(), Map.of(), List.of(), List.of(), List.of(), Declarations.OPEN, List.of(),
        Optional.empty(), Map.of(), language);
  }
}
