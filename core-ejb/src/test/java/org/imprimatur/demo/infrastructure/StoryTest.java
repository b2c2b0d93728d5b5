package org.imprimatur.demo.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imprimatur.platform.infrastructure.Json;
import org.junit.jupiter.api.Test;

class StoryTest {

  @Test
  void a_post_is_told_in_one_flat_object_and_what_it_does_not_say_is_open() {
    var post = Json.read("""
        {"author": "ada", "kind": "POST", "voice": "MEMBER", "title": "A title", "text": "The text.", "channels": ["x"],
        "hoursAgo": 7, "steps": ["submit"], "sources": ["doi:1"]}""", Story.Post.class);
    assertEquals(
        new Story.Post("ada", new Story.Writing("POST", "MEMBER", "A title", "The text.", null),
            new Story.Outlets(List.of("x"), null), new Story.Beside(List.of("doi:1"), null, null, null),
            new Story.Course(7, List.of("submit"), null)),
        post);
  }
}
