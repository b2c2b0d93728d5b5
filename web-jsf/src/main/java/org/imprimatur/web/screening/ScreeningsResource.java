package org.imprimatur.web.screening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.imprimatur.committee.model.Society;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.screening.application.ScreenInTime;
import org.imprimatur.screening.application.ScreeningFailed;
import org.imprimatur.screening.model.BadQuestion;
import org.imprimatur.screening.model.Judge;
import org.imprimatur.screening.model.Question;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.Words;

/** Screens a text without keeping it: the same input gives the same answer, here and on the command line. */
@Path("screenings")
@RequestScoped
public class ScreeningsResource {

  private ScreenInTime screen;
  private Renderer renderer;
  private Ids ids;
  private Society society;
  private Words words;

  @Inject
  public ScreeningsResource(ScreenInTime screen, Renderer renderer, Ids ids, Society society, Words words) {
    this.screen = screen;
    this.renderer = renderer;
    this.ids = ids;
    this.society = society;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected ScreeningsResource() {}

  /** Screens a text for a channel. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response screen(Question asked) {
    try {
      return Response
          .ok(new Judge(screen::proof, renderer, society.name(), words.language()).answer(ids.next(), asked)).build();
    } catch (BadQuestion refused) {
      return Problem.of(QuestionFault.BAD_QUESTION, Map.of("fault", refused.sentence())).response();
    } catch (ScreeningFailed failure) {
      return Problem.of(QuestionFault.UNSCREENED).response();
    }
  }
}
