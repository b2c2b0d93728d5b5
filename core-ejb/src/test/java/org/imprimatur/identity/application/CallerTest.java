package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.junit.jupiter.api.Test;

class CallerTest {

  private final Scene scene = new Scene();
  private final Acting acting = new Acting();
  private final Looking looking = new Looking();
  private final Lent lent = new Lent();

  @Test
  void whom_the_container_names_is_the_caller() {
    assertEquals(Optional.of("member"), caller("member").map(Person::username));
  }

  @Test
  void without_a_name_there_is_no_caller() {
    assertEquals(Optional.empty(), caller(null));
  }

  @Test
  void a_name_that_nobody_has_is_no_caller() {
    assertEquals(Optional.empty(), caller("Member"));
    assertEquals(Optional.empty(), caller(""));
  }

  @Test
  void whose_account_was_closed_after_the_sign_in_is_no_caller_any_more() {
    scene.closed("member");
    assertEquals(Optional.empty(), caller("member"));
  }

  @Test
  void a_role_given_or_taken_a_moment_ago_counts() {
    scene.becomes("member", Role.CHAIR);
    assertEquals(Optional.of(Set.of(Role.CHAIR)), caller("member").map(Person::roles));
  }

  @Test
  void a_request_that_only_looks_sees_one_and_the_same_person_from_its_beginning_to_its_end() {
    looking.only();
    var first = caller("member");
    scene.becomes("member", Role.CHAIR);
    scene.closed("chair");
    assertEquals(first, caller("member"));
    assertEquals(Optional.empty(), caller("chair"), "read now for the first time");
  }

  @Test
  void who_was_looked_up_as_the_request_began_is_not_looked_up_again_where_it_only_looks() {
    var first = caller("member");
    looking.only();
    scene.becomes("member", Role.CHAIR);
    assertEquals(first, caller("member"));
  }

  @Test
  void a_request_that_changes_something_looks_up_anew_each_time() {
    caller("member");
    scene.becomes("member", Role.CHAIR);
    assertEquals(Optional.of(Set.of(Role.CHAIR)), caller("member").map(Person::roles));
  }

  @Test
  void who_acts_inside_the_product_comes_before_whom_the_container_names() {
    assertEquals(Optional.empty(), acting.username(), "in a request from outside nobody acts");
    acting.as("chair");
    assertEquals(Optional.of("chair"), caller("member").map(Person::username));
    assertEquals(Optional.of("chair"), caller(null).map(Person::username));
  }

  @Test
  void whoever_acts_for_a_closed_account_is_not_the_one_whom_the_container_names() {
    scene.closed("chair");
    acting.as("chair");
    assertEquals(Optional.empty(), caller("member"));
  }

  @Test
  void what_is_lent_is_held_by_its_borrower_for_this_request_and_is_in_no_table() {
    lent.lend("member", Set.of(Role.REVIEWER));
    assertEquals(Set.of(Role.MEMBER, Role.REVIEWER), caller("member").orElseThrow().roles());
    assertEquals(Set.of(Role.MEMBER), scene.person("member").roles());
    assertEquals(scene.person("privacy"), caller("privacy").orElseThrow());
  }

  private Optional<Person> caller(String named) {
    return scene.as("nobody", () -> new Caller(new Named(named), acting, scene.use(People.class), looking, lent)
        .person());
  }

  /** Names somebody, as the container does after a sign-in. */
  private record Named(String name) implements SecurityContext {

    @Override
    public Principal getCallerPrincipal() {
      return name == null ? null : () -> name;
    }

    @Override
    public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
      return Set.of();
    }

    @Override
    public boolean isCallerInRole(String role) {
      return false;
    }

    @Override
    public boolean hasAccessToWebResource(String resource, String... methods) {
      return false;
    }

    @Override
    public AuthenticationStatus authenticate(HttpServletRequest request, HttpServletResponse response,
        AuthenticationParameters parameters) {
      return AuthenticationStatus.NOT_DONE;
    }
  }
}
