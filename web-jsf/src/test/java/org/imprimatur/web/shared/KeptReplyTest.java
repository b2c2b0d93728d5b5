package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

class KeptReplyTest {

  private static Response again(Response first, String body) {
    return KeptReply.read(KeptReply.of(first, body).text()).response();
  }

  @Test
  void it_is_kept_as_three_lines_and_the_body() {
    var first = Response.status(201).header("Location", "/posts/1").header("ETag", "\"7\"").build();
    assertEquals("201\n/posts/1\n\"7\"\n{}", KeptReply.of(first, "{}").text());
  }

  @Test
  void a_body_of_several_lines_comes_back_as_it_was() {
    assertEquals("{\n\n\"text\":\"💤\"}\n", again(Response.ok().build(), "{\n\n\"text\":\"💤\"}\n").getEntity());
  }

  @Test
  void headers_that_were_not_sent_are_not_sent_again() {
    var again = again(Response.ok().build(), "{}");
    assertNull(again.getHeaderString("Location"));
    assertNull(again.getHeaderString("ETag"));
    assertEquals("application/json", again.getHeaderString("Content-Type"));
  }

  @Test
  void nothing_to_say_is_said_again_without_a_body() {
    var again = again(Response.noContent().build(), "null");
    assertEquals(204, again.getStatus());
    assertNull(again.getEntity());
  }

  @Test
  void a_refusal_comes_back_as_a_problem() {
    assertEquals(Problem.TYPE, again(Response.status(400).build(), "{}").getHeaderString("Content-Type"));
  }
}
