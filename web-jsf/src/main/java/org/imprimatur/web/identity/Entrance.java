package org.imprimatur.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.login.application.FinishLogIn.Arrived;
import org.imprimatur.login.application.HeldLogIns;
import org.imprimatur.platform.application.Ids;

/** Lets somebody in, once it is known who they are: what is written down, the device, the session. And out again. */
@ApplicationScoped
public class Entrance {

  private SignIn signIn;
  private Attendance attendance;
  private KeepSessions sessions;
  private HeldLogIns held;
  private Origins origins;
  private Ids ids;

  @Inject
  public Entrance(SignIn signIn, Attendance attendance, KeepSessions sessions, HeldLogIns held, Origins origins,
      Ids ids) {
    this.signIn = signIn;
    this.attendance = attendance;
    this.sessions = sessions;
    this.held = held;
    this.origins = origins;
    this.ids = ids;
  }

  /** For the proxy of the container. */
  protected Entrance() {}

  /**
   * Begins the session of somebody whose password was right, or has them asked for a code first.
   *
   * @param next a page of ours, where they were going
   * @return where they go now
   */
  public String enter(HttpServletRequest request, HttpServletResponse response, SignedIn in, String next) {
    if (signIn.asks(in)) {
      Sessions.beginHalf(request, in);
      return "/code?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
    complete(request, response, in);
    return next;
  }

  /** Lets somebody in whom the provider has named, as {@link #enter}; returns where they go now. */
  String enter(HttpServletRequest request, HttpServletResponse response, Arrived arrived) {
    Sessions.park(request, arrived.parked());
    return enter(request, response, arrived.in(), arrived.next());
  }

  /** Begins the session of somebody who has shown all they are asked for. */
  public void complete(HttpServletRequest request, HttpServletResponse response, SignedIn in) {
    var origin = origins.of(request);
    origins.remember(response, attendance.signedIn(in, origin));
    begin(request, response, in, origin);
  }

  /** Begins a session in place of the one that ended when the person in it chose another password. */
  public void again(HttpServletRequest request, HttpServletResponse response, SignedIn in) {
    begin(request, response, in, origins.of(request));
  }

  /** Ends the session of whoever asks. */
  public void leave(HttpServletRequest request) {
    attendance.signedOut();
    SessionKey.digest(request).ifPresent(sessions::left);
  }

  private void begin(HttpServletRequest request, HttpServletResponse response, SignedIn in, Origin origin) {
    var secret = ids.secret();
    var parked = Sessions.parked(request);
    SessionKey.digest(request).ifPresent(held::forget);
    if (OutsideName.marks(in.mark())) {
      held.move(parked, Sha256.hex(secret));
    } else {
      held.forget(parked);
    }
    sessions.begin(in.person(), Sha256.hex(secret), origin,
        Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    Sessions.begin(request, response, in, secret);
  }
}
