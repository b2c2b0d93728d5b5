package org.imprimatur.submission.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
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

  @Test
  void what_is_said_of_a_post_and_its_pictures_is_read_back() {
    var said = said(List.of(Map.of("type", "image", "alt", "A lamp")), Map.of("reply", "yes"));
    assertEquals(said, Json.read(Json.write(said), Content.class));
  }

  @Test
  void a_content_kept_before_posts_said_more_says_no_more() {
    var before = Json.write(content("en")).replace(",\"media\":[],\"facts\":{}", "");
    assertFalse(before.contains("media"), before);
    assertEquals(content("en"), Json.read(before, Content.class));
  }

  @Test
  void a_content_by_others_says_all_that_it_said() {
    var said = said(List.of(Map.of("type", "image", "alt", "A lamp")), Map.of("reply", "yes"));
    assertEquals(said, said.by(List.of("b")).by(List.of()));
  }

  private static Content said(List<Map<String, String>> media, Map<String, String> facts) {
    return new Content(
        Kind.POST, Voice.MEMBER, "", "Hola", Set.of(), Map.of(), List.of(), List.of(), List.of(), Declarations.OPEN,
        List.of(),
        Optional.empty(), Map.of(), "en", media, facts);
  }

  private static Content content(String language) {
    return new Content(
        Kind.POST, Voice.MEMBER, "", "Hola", Set.of(), Map.of(), List.of(), List.of(), List.of(), Declarations.OPEN,
        List.of(),
        Optional.empty(), Map.of(), language);
  }
}
