package org.imprimatur.demo.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon = Lexicon.shipped();

  @Test
  void another_word_is_as_long_and_begins_as_the_model_s_does() {
    for (int seed = 0; seed < 200; seed++) {
      var drawn = lexicon.drawn(new SplittableRandom(seed));
      for (var word : lexicon.exchanged()) {
        var other = Lexicon.inPlaceOf(word, drawn);
        assertEquals(word.length(), other.length(), word + " and " + other);
        assertEquals(Character.isUpperCase(word.charAt(0)), Character.isUpperCase(other.charAt(0)), other);
      }
    }
  }

  @Test
  void every_word_of_a_list_is_drawn_at_some_time_and_the_rare_one_of_the_models_never() {
    var towns = new HashSet<String>();
    var rare = new HashSet<String>();
    for (int seed = 0; seed < 2_000; seed++) {
      var drawn = lexicon.drawn(new SplittableRandom(seed));
      towns.add(Lexicon.inPlaceOf("Ashbourne", drawn));
      rare.add(Lexicon.inPlaceOf(Lexicon.RARE, drawn));
    }
    assertTrue(towns.size() > 25, towns::toString);
    assertEquals(2_000, rare.size());
    assertFalse(rare.contains(Lexicon.RARE));
  }

  @Test
  void every_name_is_as_long_as_the_first() {
    var names = IntStream.range(0, 1_000).mapToObj(Lexicon::name).toList();
    names.forEach(name -> assertEquals(names.get(0).length(), name.length(), name));
    assertTrue(new HashSet<>(names).size() > 600);
  }

  @Test
  void every_model_has_the_rare_word_and_every_author_of_copies_a_name_of_that_length() {
    var story = Story.read(SeedPosts.STORY);
    story.posts().forEach(post -> assertTrue(post.writing().text().contains(Lexicon.RARE), post.writing().title()));
    for (var kind : SeedPerson.Kind.values()) {
      var model = new SeedPerson(kind, 0);
      var told = story.people().stream().filter(one -> one.username().equals(model.username())).findFirst();
      assertEquals(model.name(), told.orElseThrow().name());
      assertEquals(model.name().length(), new SeedPerson(kind, 7).name().length());
      assertEquals(model.username().toLowerCase(Locale.ROOT), model.username());
    }
  }
}
