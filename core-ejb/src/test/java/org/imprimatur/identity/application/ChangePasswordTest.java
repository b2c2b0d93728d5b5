package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.Test;

class ChangePasswordTest {

  private static final Origin HERE = Origin.of("192.0.2.1");
  private static final String CHOSEN = "a walk along the cold river";

  private static final OutsideName OUTSIDE = new OutsideName(OutsideName.digest("https://id.example", "0815"), "member",
      "https://id.example", "0815", true, Instant.EPOCH, Set.of());

  private final Gate gate = new Gate();

  @Test
  void whoever_knows_the_present_one_signs_in_by_the_new_one_and_by_the_old_no_more() {
    var in = gate.scene.done("member", () -> change().change(Gate.PASSWORD, CHOSEN, HERE));
    assertEquals(SignedIn.markOf(CHOSEN), in.mark());
    assertTrue(enters(CHOSEN));
    assertEquals(false, enters(Gate.PASSWORD));
  }

  @Test
  void sessions_tokens_and_links_end_the_person_is_told_and_the_log_says_by_whom() {
    var member = gate.scene.person("member");
    gate.visiting(() -> gate.use(Tokens.class).issue("member", Gate.PASSWORD, "", "mine", Scope.READ, HERE));
    gate.scene.bySystem(() -> gate.use(KeepSessions.class).begin(member, Sha256.hex("key"), HERE, ""));
    var now = gate.scene.clock();
    gate.scene.bySystem(() -> gate.links.add(new PasswordLink(Sha256.hex("link"), "member", "admin", now,
        now.plus(PasswordLink.LIFE), Optional.empty(), Optional.empty())));
    gate.scene.bySystem(() -> gate.use(OutsideNames.class).add(OUTSIDE));
    gate.scene.done("member", () -> change().change(Gate.PASSWORD, CHOSEN, HERE));
    assertEquals(List.of(), gate.tokens);
    assertEquals(List.of(), gate.scene.stored(tables -> tables.outsideNames().of("member")));
    assertEquals(List.of(), gate.scene.stored(tables -> tables.sessions().of("member")));
    assertEquals(Optional.empty(), gate.links.open("member", gate.scene.clock()));
    assertEquals("{\"by\":\"member\",\"tokens\":1}", gate.last("member").details());
    assertEquals(List.of(Notice.Kind.PASSWORD_CHANGED), gate.scene.told("member", "member"));
  }

  @Test
  void a_wrong_present_password_changes_nothing_and_says_that_it_is_the_present_one() {
    assertEquals(Refusal.of(IdentityGrounds.PRESENT_PASSWORD), wrong("guess"));
    assertTrue(enters(Gate.PASSWORD));
    assertEquals("sign-in.refused", gate.last("member").action());
  }

  @Test
  void guesses_are_slowed_down_as_at_the_door_and_together_with_those_there() {
    for (int i = 0; i < 3; i++) {
      wrong("guess " + i);
      gate.visiting(() -> gate.use(SignIn.class).check("member", "guess", "", HERE));
    }
    var refused = wrong(Gate.PASSWORD);
    assertEquals(Code.TOO_MANY_TRIES, refused.code());
    assertTrue(refused.seconds() > 0);
    gate.scene.later(Duration.ofMinutes(5));
    gate.scene.done("member", () -> change().change(Gate.PASSWORD, CHOSEN, HERE));
  }

  @Test
  void a_weak_one_is_refused_before_the_present_one_is_looked_at() {
    for (var weak : List.of("short", "member member member", "aaaaaaaaaaaaaaaaaaaa")) {
      assertEquals(gate.scene.done("member", () -> change().flaw(weak)).orElseThrow(),
          gate.scene.refusal("member", () -> change().change("guess", weak, HERE)));
    }
    assertEquals(0, gate.hashes.compared);
    assertEquals(Optional.empty(), gate.scene.done("member", () -> change().flaw(CHOSEN)));
  }

  @Test
  void whoever_hashed_while_it_was_changed_elsewhere_changes_nothing() {
    var before = gate.visiting(() -> gate.use(SignIn.class).enter("member", Gate.PASSWORD, HERE)).answer()
        .orElseThrow();
    gate.scene.bySystem(() -> gate.use(People.class).password("member", "another digest"));
    assertEquals(Optional.of(Refusal.of(IdentityGrounds.PRESENT_PASSWORD)),
        gate.visiting(() -> gate.use(StorePassword.class).byOwner(before, "late")).objection());
  }

  @Test
  void a_visitor_changes_nobodys() {
    gate.scene.refusal(Gate.VISITOR, () -> change().change(Gate.PASSWORD, CHOSEN, HERE));
    gate.scene.refusal(Gate.VISITOR, () -> change().flaw(CHOSEN));
  }

  private Refusal wrong(String present) {
    return gate.scene.refusal("member", () -> change().change(present, CHOSEN, HERE));
  }

  private boolean enters(String password) {
    return gate.visiting(() -> gate.use(SignIn.class).check("member", password, "", HERE)).answer().isPresent();
  }

  private ChangePassword change() {
    return gate.use(ChangePassword.class);
  }
}
