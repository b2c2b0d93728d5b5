package org.imprimatur.web.screening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.imprimatur.screening.application.ScreenText;
import org.imprimatur.screening.model.Question;
import org.imprimatur.web.shared.Replies;
import org.imprimatur.web.shared.Words;

/** Screens a text without keeping it. */
@Path("screenings")
@RequestScoped
public class ScreeningsResource {

  private ScreenText screenText;
  private Words words;

  @Inject
  public ScreeningsResource(ScreenText screenText, Words words) {
    this.screenText = screenText;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected ScreeningsResource() {}

  /** Screens a text for a channel. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response screen(Question asked) {
    return Replies.of(screenText.screen(asked, words.language()), answer -> Response.ok(answer).build());
  }
}
