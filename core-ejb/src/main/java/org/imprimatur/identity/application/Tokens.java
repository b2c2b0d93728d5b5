package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.identity.model.Token;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.Cursors;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.application.OpenToAll;

/**
 * Gives programs a key to act for a person, shows people theirs and takes them back. A token is shown once; only its
 * digest is kept.
 */
@Stateless
public class Tokens {

  /** What every token starts with, so that a leaked one is recognised. */
  public static final String PREFIX = "imp_";

  private static final Duration LIFE = Duration.ofDays(90);

  /** Use is noted to the minute: not every call shall write. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private SignIn signIn;
  private Authority authority;
  private People people;
  private BearerTokens tokens;
  private Cursors cursors;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected Tokens() {}

  @Inject
  public Tokens(SignIn signIn, Authority authority, People people, BearerTokens tokens, Cursors cursors, Ids ids,
      Clock clock,
      AuditTrail trail) {
    this.signIn = signIn;
    this.authority = authority;
    this.people = people;
    this.tokens = tokens;
    this.cursors = cursors;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /** For whom a token speaks, and how far it reaches. */
  public record Bearer(Person person, Scope scope) {}

  /**
   * Makes a token for whoever knows the password.
   *
   * @param username whose token it will be
   * @param password that person's password
   * @param code the code of whoever is asked for one; empty for none
   * @param name what the owner calls it
   * @param scope how far it reaches
   * @param origin where the request came from
   * @return the token's text, to be shown this once
   */
  @OpenToAll("the password says who asks")
  public Decision<String> issue(String username, String password, String code, String name, Scope scope,
      Origin origin) {
    return signIn.check(username, password, code, origin).then(person -> Decision.done(add(person, name, scope)));
  }

  /** Returns for whom a token speaks; empty when it is unknown, revoked or expired, or the account is closed. */
  @OpenToAll("the token says who asks")
  public Optional<Bearer> bearer(String token) {
    var now = clock.instant();
    var good = tokens.find(Sha256.hex(token)).filter(stored -> stored.good(now));
    var bearer = good.flatMap(stored -> people.find(stored.username()).filter(Person::active)
        .map(person -> new Bearer(person, stored.scope())));
    bearer.flatMap(speaks -> good).filter(stored -> toNote(stored, now))
        .ifPresent(stored -> tokens.used(stored.digest(), now));
    return bearer;
  }

  /**
   * Returns the caller's tokens that are still good, newest first; a cursor that is not theirs is refused.
   *
   * @param cursor where to go on; empty for the start
   * @param limit how many at most
   */
  public Decision<Page<Token>> mine(Optional<String> cursor, int limit) {
    return authority.require(Permission.KEEP_TOKENS, Subject.NONE).then(person -> {
      var good = tokens.of(person.username()).stream().filter(token -> token.good(clock.instant())).toList();
      return cursors.slice(List.of("tokens", person.username()), cursor, limit, good,
          token -> Cursors.newestFirst(token.createdAt(), token.id()));
    });
  }

  /** Takes one of the caller's tokens back at once; another's is not there. */
  public Decision<Token> revoke(String id) {
    return authority.require(Permission.KEEP_TOKENS, Subject.NONE).then(person -> tokens.of(person.username()).stream()
        .filter(token -> token.id().equals(id))
        .findFirst()
        .map(token -> {
          tokens.remove(token.digest());
          trail.record(person.username(), AuditAction.TOKEN_REVOKED, person.username(), Map.of("token", token.id()));
          return Decision.done(token);
        })
        .orElseGet(() -> Decision.refused(Refusal.notFound(IdentityGrounds.NO_SUCH_TOKEN, id))));
  }

  private static boolean toNote(Token token, Instant now) {
    return token.usedAt().filter(last -> now.isBefore(last.plus(NOTED))).isEmpty();
  }

  private String add(Person person, String name, Scope scope) {
    var text = PREFIX + ids.secret();
    var now = clock.instant();
    var token = new Token(Sha256.hex(text), person.username(), name, scope, now, now.plus(LIFE), Optional.empty());
    tokens.of(person.username()).stream().filter(old -> !old.good(now)).forEach(old -> tokens.remove(old.digest()));
    tokens.add(token);
    trail.record(
        person.username(), AuditAction.TOKEN_ISSUED, person.username(),
        Map.of("scope", scope.wire(), "token", token.id()));
    return text;
  }
}
