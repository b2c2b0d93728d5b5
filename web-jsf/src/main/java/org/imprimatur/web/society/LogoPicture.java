package org.imprimatur.web.society;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.society.model.Logo;

/**
 * The society's logo, at an address that names its digest. Whoever has it asks for it once an hour, so that one that
 * was taken off is gone.
 */
@WebServlet("/logo/*")
public class LogoPicture extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String ENDING = ".png";

  @Inject transient OurSociety society;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var logo = named(request.getRequestURI()).flatMap(society::logo);
    if (logo.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(logo.get(), response);
  }

  private static Optional<String> named(String path) {
    return Optional.of(path.substring(path.lastIndexOf('/') + 1)).filter(name -> name.endsWith(ENDING))
        .map(name -> name.substring(0, name.length() - ENDING.length()));
  }

  private static void send(Logo logo, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.setContentType("image/png");
    response.getOutputStream().write(logo.png());
  }
}
