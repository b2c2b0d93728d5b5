package org.imprimatur.web.page;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads the address of a page such as {@code /review/ID}, and goes to another one. */
final class Addresses {

  private Addresses() {}

  /** Returns the part after the page's name; empty when there is none. */
  static String lastPart(FacesContext faces) {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var forwarded = (String) request.getAttribute("jakarta.servlet.forward.request_uri");
    var path = (forwarded == null ? request.getRequestURI() : forwarded).substring(request.getContextPath().length());
    var parts = path.split("/");
    return parts.length > 2 ? parts[2] : "";
  }

  /** Ends the request with a status and no page. */
  static void refuse(int status, String what) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().responseSendError(status, what);
    faces.responseComplete();
  }

  /** Sends the browser to another page of ours. */
  static void go(String path) throws IOException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + path);
  }
}
