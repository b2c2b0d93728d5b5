package org.imprimatur.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.application.Lent;
import org.imprimatur.identity.application.Looking;
import org.imprimatur.identity.application.SecondStep;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.application.Tokens;
import org.imprimatur.identity.application.Tokens.Bearer;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.login.application.AskAgain;

/**
 * Says who asks: for the API by a bearer token, for pages by the session that signing in began. It looks the person and
 * the session up at every request, so that a closed account and an ended session are out at once. Groups are not used:
 * use cases read roles from the database.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

  /** The attribute of a request that says how far its token reaches. */
  public static final String SCOPE = "org.imprimatur.scope";

  /** The attribute of a request that says that whoever asks must turn codes on before anything else. */
  public static final String CODE_OWED = "org.imprimatur.codeOwed";

  /** A scheme has its name in large and small letters alike. */
  private static final String BEARER = "Bearer ";

  private Tokens tokens;
  private SignIn signIn;
  private KeepSessions sessions;
  private SecondStep second;
  private Looking looking;
  private Lent lent;
  private AskAgain provider;

  @Inject
  public Authentication(Tokens tokens, SignIn signIn, KeepSessions sessions, SecondStep second, Looking looking,
      Lent lent, AskAgain provider) {
    this.tokens = tokens;
    this.signIn = signIn;
    this.sessions = sessions;
    this.second = second;
    this.looking = looking;
    this.lent = lent;
    this.provider = provider;
  }

  /** For the proxy of the container. */
  protected Authentication() {}

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    var person = request.getServletPath().startsWith("/api/") ? byToken(request) : bySession(request);
    person.map(lent::with).filter(second::owed).ifPresent(officer -> request.setAttribute(CODE_OWED, true));
    return person
        .map(found -> context.notifyContainerAboutLogin(found.username(), Set.of("person")))
        .orElseGet(context::doNothing);
  }

  private Optional<Person> byToken(HttpServletRequest request) {
    var bearer = Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .flatMap(header -> tokens.bearer(header.substring(BEARER.length()).strip()));
    bearer.ifPresent(speaks -> request.setAttribute(SCOPE, speaks.scope()));
    return bearer.map(Bearer::person);
  }

  private Optional<Person> bySession(HttpServletRequest request) {
    return Sessions.username(request)
        .flatMap(name -> looking.person(name, known -> signIn.stillIn(known, Sessions.mark(request))
            .filter(person -> SessionKey.digest(request).filter(key -> sessions.open(known, key)).isPresent())))
        .filter(person -> held(request, person));
  }

  /** Whoever was let in by the provider holds what it says of them now; pictures and scripts ask for nothing. */
  private boolean held(HttpServletRequest request, Person person) {
    var mark = Sessions.mark(request);
    if (!OutsideName.marks(mark) || asset(request.getServletPath())) {
      return true;
    }
    var key = SessionKey.digest(request).orElse("");
    var roles = provider.roles(key, mark);
    roles.ifPresentOrElse(given -> lent.lend(person.username(), given), () -> sessions.left(key));
    return roles.isPresent();
  }

  private static boolean asset(String path) {
    return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
  }
}
