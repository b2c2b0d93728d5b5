package org.imprimatur.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.util.List;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.submission.model.SubmissionGrounds;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.SaidProblem;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.Test;

class ProblemsInWordsTest {

  private static final MediaType PROBLEM = new MediaType("application", "problem+json");

  private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
  private Object entity = Problem.of(Refusal.notFound(SubmissionGrounds.NO_SUCH_POST, "x"));
  private MediaType media;

  @Test
  void a_problem_is_said_in_the_language_of_the_caller_and_names_it() {
    answered("es");
    assertEquals("No existe la publicación x. Revise la dirección o vuelva a la lista.",
        ((SaidProblem) entity).detail());
    assertEquals(List.of("es"), headers.get("Content-Language"));
  }

  @Test
  void a_problem_stays_a_problem_by_its_media_type() {
    answered("en");
    assertEquals(PROBLEM, media);
  }

  @Test
  void the_language_is_named_once_even_where_another_was_named_before() {
    headers.add("Content-Language", "de");
    answered("en");
    assertEquals(List.of("en"), headers.get("Content-Language"));
  }

  @Test
  void what_is_no_problem_is_sent_as_it_is() {
    entity = "words of a post";
    answered("es");
    assertEquals("words of a post", entity);
    assertNull(headers.get("Content-Language"));
  }

  @SuppressWarnings("UnnecessaryAssignment") // No container here: the test is what injects.
  private void answered(String language) {
    var filter = new ProblemsInWords();
    filter.words = Desk.in(language).words();
    filter.filter(null, Stub.of(ContainerResponseContext.class, this::answer));
  }

  private Object answer(String name, List<Object> said) {
    return switch (name) {
      case "getEntity" -> entity;
      case "getEntityAnnotations" -> new Annotation[0];
      case "getMediaType" -> PROBLEM;
      case "getHeaders" -> headers;
      case "setEntity" -> set(said);
      default -> throw Stub.unknown(name);
    };
  }

  private Object set(List<Object> said) {
    entity = said.get(0);
    media = (MediaType) said.get(2);
    return null;
  }
}
