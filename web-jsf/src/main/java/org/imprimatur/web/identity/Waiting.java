package org.imprimatur.web.identity;

import jakarta.servlet.http.HttpServletResponse;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;

/** Tells a browser, too, that somebody must wait before they try again. */
final class Waiting {

  private static final int TOO_MANY = 429;

  private Waiting() {}

  /** Answers a refusal that is over after some seconds with its status and the seconds; another stays as it is. */
  static void tell(HttpServletResponse response, Refusal refusal) {
    if (refusal.seconds() > 0) {
      response.setStatus(refusal.code() == Code.TOO_BUSY ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : TOO_MANY);
      response.setHeader("Retry-After", Long.toString(refusal.seconds()));
    }
  }
}
