package org.imprimatur.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.platform.application.Ids;

/** Lets somebody in, once it is known who they are: what is written down, the device, the session. */
@ApplicationScoped
public class Entrance {

  private Attendance attendance;
  private Origins origins;
  private Ids ids;

  @Inject
  public Entrance(Attendance attendance, Origins origins, Ids ids) {
    this.attendance = attendance;
    this.origins = origins;
    this.ids = ids;
  }

  /** For the proxy of the container. */
  protected Entrance() {}

  /** Begins the person's session. */
  public void enter(HttpServletRequest request, HttpServletResponse response, SignedIn in, Origin origin) {
    origins.remember(response, attendance.signedIn(in.person(), origin));
    Sessions.begin(request, response, in, ids.secret());
  }
}
