package org.imprimatur.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** A page that goes on by itself, or says why not. */
public abstract class Onward {

  private String onward = "";
  private String flaw = "";

  final void on(String address) {
    onward = address;
  }

  final void stay(String why, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    flaw = why;
  }

  static String sent(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** Returns where the page goes on to; empty where it stays. */
  public String getOnward() {
    return onward;
  }

  /** Returns why it does not; empty where it does. */
  public String getFlaw() {
    return flaw;
  }
}
