package org.imprimatur.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.web.identity.Authentication;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedInOnlyTest {

  private static final String PASSES = "";

  @ParameterizedTest
  @ValueSource(strings = {"POST tokens", "POST /tokens", "POST tokens/", "GET openapi.json", "HEAD openapi.json"})
  void a_token_is_made_and_the_calls_are_described_for_everybody(String call) {
    assertEquals(PASSES, refusal(call, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET tokens", "DELETE tokens/1", "POST tokens/1", "PUT openapi.json", "POST openapi.json",
    "OPTIONS tokens", "GET me", "GET openapi.json/more", "POST x/tokens", "POST TOKENS", "POST screenings"})
  void nothing_else_is_open_to_whoever_has_no_token(String call) {
    assertEquals("TOKEN_MISSING", refusal(call, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET me", "GET submissions/1", "HEAD submissions/1", "POST screenings", "POST /screenings/"})
  void a_token_that_only_reads_reads_and_has_a_text_screened_that_is_not_kept(String call) {
    assertEquals(PASSES, refusal(call, "member", Scope.READ));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST submissions", "PUT submissions/1", "DELETE tokens/1", "PATCH submissions/1",
    "PUT screenings", "POST screenings/1", "OPTIONS submissions"})
  void a_token_that_only_reads_changes_nothing(String call) {
    assertEquals("SCOPE_TOO_SMALL", refusal(call, "member", Scope.READ));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET me", "POST submissions", "PUT submissions/1", "DELETE tokens/1", "POST screenings"})
  void a_token_that_writes_does_what_the_person_may(String call) {
    assertEquals(PASSES, refusal(call, "member", Scope.WRITE));
  }

  @ParameterizedTest
  @CsvSource({"GET me,''", "POST submissions,SCOPE_TOO_SMALL"})
  void somebody_whose_token_says_nothing_of_its_reach_changes_nothing(String call, String refusal) {
    assertEquals(refusal, refusal(call, "member", null));
  }

  /** Returns the code with which a call ends; empty when it goes on. */
  private static String refusal(String call, String who, Scope scope) {
    var ended = new ArrayList<Response>();
    var filter = new SignedInOnly();
    filter.servlet = Asked.post("/api/v1/some").where(Authentication.SCOPE, scope).request();
    filter.filter(asking(call, who, ended));
    return ended.stream().map(each -> ((Problem) each.getEntity()).code()).findFirst().orElse(PASSES);
  }

  private static ContainerRequestContext asking(String call, String who, List<Response> ended) {
    var parts = call.split(" ");
    return Stub.of(ContainerRequestContext.class, (name, said) -> switch (name) {
      case "getMethod" -> parts[0];
      case "getUriInfo" -> Stub.of(UriInfo.class, (asked, none) -> asked.equals("getPath") ? parts[1] : null);
      case "getSecurityContext" -> Stub.of(SecurityContext.class, (asked, none) -> who == null ? null : principal(who));
      case "abortWith" -> end(ended, said);
      default -> throw Stub.unknown(name);
    });
  }

  private static Object end(List<Response> ended, List<Object> said) {
    ended.add((Response) said.get(0));
    return null;
  }

  private static Principal principal(String who) {
    return () -> who;
  }
}
