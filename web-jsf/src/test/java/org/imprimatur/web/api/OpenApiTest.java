package org.imprimatur.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Measure;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Outcome;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.registry.model.VerifiedAccount;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.society.model.LegalForm;
import org.imprimatur.society.model.TaxStatus;
import org.imprimatur.society.model.UsState;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.web.review.Moves;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.workflow.model.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The frozen description and the code must name the same calls. */
class OpenApiTest {

  @Test
  void every_call_is_described_and_every_described_call_is_there() throws IOException {
    assertEquals(inCode(), described());
  }

  @Test
  void the_document_that_is_served_lists_every_channel() throws IOException {
    var served = new ArrayList<String>();
    new ObjectMapper().readTree(new OpenApiResource().document()).at("/components/schemas/Channel/enum")
        .forEach(name -> served.add(name.textValue()));
    assertEquals(ChannelId.all().stream().map(ChannelId::wire).toList(), served);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_list_of_the_description_names_every_value(String list, Class<? extends Enum<?>> values) throws IOException {
    var named = new TreeSet<String>();
    description().at("/components/schemas/" + list + "/enum").forEach(name -> named.add(lower(name.textValue())));
    var there = Arrays.stream(values.getEnumConstants()).map(value -> lower(value.name())).toList();
    assertEquals(new TreeSet<>(there), named);
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("Token/properties/scope", Scope.class),
        Arguments.of("Content/properties/kind", Kind.class),
        Arguments.of("Content/properties/voice", Voice.class),
        Arguments.of("Content/properties/declarations/properties/patient", Declarations.Patient.class),
        Arguments.of("Content/properties/declarations/properties/ai", Declarations.Ai.class),
        Arguments.of("Vote/properties/verdict", Verdict.class),
        Arguments.of("Screening/properties/outcome", Outcome.class),
        Arguments.of("Screening/properties/entities/items/properties/type", Entity.Type.class),
        Arguments.of("Screening/properties/measure/properties/unit", Measure.Unit.class),
        Arguments.of("Policy/properties/state", StoredPack.State.class),
        Arguments.of("SocietyProfile/properties/legalForm", LegalForm.class),
        Arguments.of("SocietyProfile/properties/taxStatus", TaxStatus.class),
        Arguments.of("SocietyProfile/properties/state", UsState.class),
        Arguments.of("Account/properties/proofKind", VerifiedAccount.ProofKind.class));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Test
  void each_transition_that_a_person_asks_for_has_its_call() {
    var calls = inCode();
    var moves = Desk.open().use(Moves.class);
    for (var transition : Transition.values()) {
      if (moves.way(transition) instanceof Moves.Asked asked) {
        assertTrue(calls.contains("POST /submissions/{id}/" + asked.call()), transition + " has no call");
      }
    }
  }

  private static JsonNode description() throws IOException {
    return new ObjectMapper().readTree(OpenApiTest.class.getResourceAsStream("/openapi.json"));
  }

  private static Set<String> described() throws IOException {
    var calls = new TreeSet<String>();
    description().path("paths")
        .properties()
        .forEach(path -> path.getValue().properties()
            .forEach(verb -> calls.add(verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return calls;
  }

  private static Set<String> inCode() {
    var calls = new TreeSet<String>();
    new RestApplication()
        .getClasses().stream()
        .filter(type -> type.isAnnotationPresent(Path.class) && type != OpenApiResource.class)
        .forEach(type -> Arrays.stream(type.getMethods()).flatMap(method -> call(type, method).stream())
            .forEach(calls::add));
    return calls;
  }

  private static Optional<String> call(Class<?> type, Method method) {
    var below = Optional.ofNullable(method.getAnnotation(Path.class)).map(path -> "/" + path.value()).orElse("");
    return verbs(method).findFirst().map(verb -> verb + " /" + type.getAnnotation(Path.class).value() + below);
  }

  private static Stream<String> verbs(Method method) {
    return Arrays.stream(method.getAnnotations())
        .flatMap(
            annotation -> Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)).stream())
        .map(HttpMethod::value);
  }
}
