package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.application.Tokens.Bearer;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.identity.model.Token;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private static final Origin HERE = Origin.of("192.0.2.1");
  private static final Duration DAY = Duration.ofDays(1);

  private final Gate gate = new Gate();

  @Test
  void a_token_speaks_for_its_owner_as_far_as_it_reaches() {
    var bearer = bearer(issued("member", "backup", Scope.READ)).orElseThrow();
    assertEquals("member", bearer.person().username());
    assertEquals(Scope.READ, bearer.scope());
  }

  @Test
  void without_the_password_there_is_no_token_and_the_try_counts_as_one_at_the_door() {
    for (int i = 0; i < 5; i++) {
      assertEquals(Optional.of(Code.SIGN_IN_FAILED), tried("wrong").objection().map(Refusal::code));
    }
    assertEquals(Optional.of(Code.TOO_MANY_TRIES), tried(Gate.PASSWORD).objection().map(Refusal::code));
    assertEquals(List.of(), gate.tokens);
  }

  @Test
  void only_the_digest_of_a_token_is_kept() {
    var text = issued("member", "backup", Scope.WRITE);
    assertTrue(text.matches("imp_[\\w-]{43}"), text);
    assertEquals(List.of(Sha256.hex(text)), gate.tokens.stream().map(Token::digest).toList());
    assertFalse(gate.tokens.toString().contains(text));
  }

  @Test
  void the_log_says_that_a_token_was_made_and_neither_its_text_nor_what_its_owner_calls_it() {
    var text = issued("member", "laptop of Ada", Scope.WRITE);
    var entry = gate.last("member");
    assertEquals("token.issued", entry.action());
    assertEquals("member", entry.actor());
    assertEquals("{\"scope\":\"write\",\"token\":\"" + Sha256.hex(text).substring(0, 20) + "\"}", entry.details());
  }

  @Test
  void after_ninety_days_it_speaks_for_nobody() {
    var text = issued("member", "backup", Scope.READ);
    gate.scene.later(DAY.multipliedBy(90).minusSeconds(1));
    assertTrue(bearer(text).isPresent());
    gate.scene.later(Duration.ofSeconds(1));
    assertEquals(Optional.empty(), bearer(text));
  }

  @Test
  void it_speaks_for_nobody_once_the_account_is_closed() {
    var text = issued("member", "backup", Scope.READ);
    gate.scene.closed("member");
    assertEquals(Optional.empty(), bearer(text));
    assertEquals(Optional.empty(), gate.tokens.get(0).usedAt(), "what was refused is no use of it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "imp_", "imp_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\u0000"})
  void a_text_that_is_no_token_speaks_for_nobody(String other) {
    issued("member", "backup", Scope.READ);
    assertEquals(Optional.empty(), bearer(other));
  }

  @Test
  void the_digest_of_a_token_is_no_token() {
    assertEquals(Optional.empty(), bearer(Sha256.hex(issued("member", "backup", Scope.READ))));
  }

  @Test
  void its_use_is_noted_once_a_minute() {
    var text = issued("member", "backup", Scope.READ);
    bearer(text);
    var first = gate.tokens.get(0).usedAt().orElseThrow();
    gate.scene.later(Duration.ofSeconds(50));
    bearer(text);
    assertEquals(first, gate.tokens.get(0).usedAt().orElseThrow());
    gate.scene.later(Duration.ofSeconds(10));
    bearer(text);
    assertTrue(gate.tokens.get(0).usedAt().orElseThrow().isAfter(first));
  }

  @Test
  void one_reads_ones_own_good_tokens_the_newest_first() {
    issued("member", "old", Scope.READ);
    gate.scene.later(DAY.multipliedBy(45));
    issued("chair", "of another", Scope.READ);
    issued("member", "middle", Scope.READ);
    gate.scene.later(DAY);
    issued("member", "new", Scope.READ);
    assertEquals(List.of("new", "middle", "old"), names(mine("member", Optional.empty(), 20)));
    gate.scene.later(DAY.multipliedBy(45));
    assertEquals(List.of("new", "middle"), names(mine("member", Optional.empty(), 20)));
  }

  @Test
  void the_list_goes_on_for_its_owner_only() {
    issued("member", "old", Scope.READ);
    gate.scene.later(DAY);
    issued("member", "new", Scope.READ);
    var next = mine("member", Optional.empty(), 1).answer().orElseThrow().next();
    assertTrue(next.isPresent());
    assertEquals(List.of("old"), names(mine("member", next, 1)));
    assertEquals(Optional.of(Code.CURSOR_INVALID), mine("chair", next, 1).objection().map(Refusal::code));
  }

  @Test
  void what_is_over_is_swept_out_when_its_owner_makes_the_next() {
    issued("chair", "of another", Scope.READ);
    issued("member", "old", Scope.READ);
    gate.scene.later(DAY.multipliedBy(91));
    issued("member", "new", Scope.READ);
    assertEquals(List.of("of another", "new"), gate.tokens.stream().map(Token::name).toList());
  }

  @Test
  void one_takes_a_token_back_and_it_is_worth_nothing_from_then_on() {
    var text = issued("member", "backup", Scope.READ);
    var id = gate.tokens.get(0).id();
    assertEquals(id, revoked("member", id).answer().orElseThrow().id());
    assertEquals(Optional.empty(), bearer(text));
    var entry = gate.last("member");
    assertEquals("token.revoked", entry.action());
    assertEquals("member", entry.actor());
    assertEquals("{\"token\":\"" + id + "\"}", entry.details());
  }

  @Test
  void a_token_taken_back_twice_is_not_there_the_second_time_and_is_written_down_once() {
    issued("member", "backup", Scope.READ);
    var id = gate.tokens.get(0).id();
    revoked("member", id);
    assertEquals(Optional.of(Code.NOT_FOUND), revoked("member", id).objection().map(Refusal::code));
    assertEquals(List.of("member"), gate.scene.actors("member", "token.revoked"));
  }

  @Test
  void anothers_token_is_not_there_and_stays_good() {
    var text = issued("member", "backup", Scope.READ);
    var id = gate.tokens.get(0).id();
    assertEquals(Optional.of(Code.NOT_FOUND), revoked("admin", id).objection().map(Refusal::code));
    assertTrue(bearer(text).isPresent());
  }

  @Test
  void a_visitor_neither_reads_nor_takes_back() {
    issued("member", "backup", Scope.READ);
    assertEquals(Optional.of(Code.NOT_ALLOWED),
        mine(Gate.VISITOR, Optional.empty(), 20).objection().map(Refusal::code));
    assertEquals(Optional.of(Code.NOT_ALLOWED),
        revoked(Gate.VISITOR, gate.tokens.get(0).id()).objection().map(Refusal::code));
  }

  private String issued(String who, String name, Scope scope) {
    return gate.visiting(() -> gate.use(Tokens.class).issue(who, Gate.PASSWORD, "", name, scope, HERE)).answer()
        .orElseThrow();
  }

  private Decision<String> tried(String password) {
    return gate.visiting(() -> gate.use(Tokens.class).issue("member", password, "", "backup", Scope.READ, HERE));
  }

  private Optional<Bearer> bearer(String text) {
    return gate.visiting(() -> gate.use(Tokens.class).bearer(text));
  }

  private Decision<Page<Token>> mine(String who, Optional<String> cursor, int limit) {
    return gate.scene.as(who, () -> gate.use(Tokens.class).mine(cursor, limit));
  }

  private Decision<Token> revoked(String who, String id) {
    return gate.scene.as(who, () -> gate.use(Tokens.class).revoke(id));
  }

  private static List<String> names(Decision<Page<Token>> page) {
    return page.answer().orElseThrow().items().stream().map(Token::name).toList();
  }
}
