package org.imprimatur.submission.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.sent.Filled;
import org.junit.jupiter.api.Test;

class KeptContentTest {

  @Test
  void nothing_of_a_content_is_lost_whatever_is_added_to_it() {
    var filled = new Filled().of(Content.class);
    assertEquals(filled, KeptContent.read(KeptContent.write(filled)));
  }

  @Test
  void a_content_is_read_back_as_it_was() {
    assertEquals(content("es"), KeptContent.read(KeptContent.write(content("es"))));
  }

  @Test
  void a_content_kept_before_texts_named_their_language_is_english() {
    var before = KeptContent.write(content("en")).replace(",\"language\":\"en\"", "");
    assertEquals(content("en"), KeptContent.read(before));
  }

  @Test
  void what_an_earlier_release_kept_is_read() {
    var kept =
        "{\"kind\":\"POST\",\"voice\":\"MEMBER\",\"title\":\"\",\"text\":\"Hola\",\"channels\":[],\"variants\":{},"
            + "\"segments\":[],\"sources\":[],\"listedAccounts\":[],\"declarations\":{\"patient\":null,"
            + "\"interests\":null,\"ai\":null,"
            + "\"accountsChecked\":false},\"coAuthors\":[],\"slot\":null,\"answers\":{},\"language\":\"es\","
            + "\"media\":[],\"facts\":{}}";
    assertEquals(content("es"), KeptContent.read(kept));
    assertEquals(kept, KeptContent.write(content("es")), "a release that was just replaced reads it, too");
  }

  @Test
  void what_is_said_of_a_post_and_its_pictures_is_read_back() {
    var said = said(List.of(Map.of("type", "image", "alt", "A lamp")), Map.of("reply", "yes"));
    assertEquals(said, KeptContent.read(KeptContent.write(said)));
  }

  @Test
  void a_content_kept_before_posts_said_more_says_no_more() {
    var before = KeptContent.write(content("en")).replace(",\"media\":[],\"facts\":{}", "");
    assertFalse(before.contains("media"), before);
    assertEquals(content("en"), KeptContent.read(before));
  }

  @Test
  void a_content_by_others_says_all_that_it_said() {
    var said = said(List.of(Map.of("type", "image", "alt", "A lamp")), Map.of("reply", "yes"));
    assertEquals(said, said.by(List.of("b")).by(List.of()));
  }

  private static Content said(List<Map<String, String>> media, Map<String, String> facts) {
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words("", "Hola", Map.of(), List.of(), "en"),
        new Content.Outlets(Set.of(), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(Declarations.OPEN, Map.of(), media, facts), List.of());
  }

  private static Content content(String language) {
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words("", "Hola", Map.of(), List.of(), language),
        new Content.Outlets(Set.of(), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(Declarations.OPEN, Map.of(), List.of(), Map.of()), List.of());
  }
}
