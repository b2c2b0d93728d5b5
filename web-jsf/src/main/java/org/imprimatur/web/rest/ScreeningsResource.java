package org.imprimatur.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Measure;
import org.imprimatur.disclaimer.model.RenderRequest;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.submission.application.ScreenInTime;
import org.imprimatur.submission.application.ScreeningFailed;
import org.imprimatur.submission.model.ContentCheck;
import org.imprimatur.submission.model.Kind;
import org.imprimatur.submission.model.Voice;

/** Screens a text without keeping it: the same input gives the same answer. */
@Path("screenings")
@RequestScoped
public class ScreeningsResource {

  @Inject private ScreenInTime screen;
  @Inject private Renderer renderer;
  @Inject private Ids ids;

  @Inject
  @ConfigProperty(name = "imprimatur.society", defaultValue = "Prairie Psychiatric Society")
  private String society;

  /** What to screen. */
  public record ScreeningRequest(String text, String channel, String contentWarning, String lang, String kind, String voice) {}

  /** What the policy says. */
  public record ScreeningBody(
      String id, String outcome, String offsetUnit, List<FindingBody> findings, List<EntityBody> entities, MeasureBody measure,
      List<RenderingBody.DisclaimerBody> disclaimers, String policyVersion) {}

  /** An entity on the wire; the byte offsets are there for Bluesky. */
  public record EntityBody(String type, int start, int end, String value, Integer byteStart, Integer byteEnd) {
    static EntityBody of(Entity entity) {
      var bytes = entity.bytes();
      return new EntityBody(
          entity.type().wire(), entity.start(), entity.end(), entity.value(),
          bytes.map(Entity.Bytes::start).orElse(null), bytes.map(Entity.Bytes::end).orElse(null));
    }
  }

  /** A measure on the wire. */
  public record MeasureBody(String channel, int length, int limit, String unit, boolean valid) {
    static MeasureBody of(Measure measure) {
      return new MeasureBody(
          measure.channel().wire(), measure.length(), measure.limit(), measure.unit().name().toLowerCase(Locale.ROOT), measure.valid());
    }
  }

  /** Screens a text for a channel. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response screen(ScreeningRequest asked) {
    var text = asked.text() == null ? "" : asked.text();
    if (text.isEmpty() || text.length() > ContentCheck.LONGEST_TEXT) {
      return Problem.of(422, "INVALID", String.format("The text has %,d characters; a screening takes 1 to %,d.", text.length(), ContentCheck.LONGEST_TEXT)).response();
    }
    var wire = asked.channel() == null ? "web" : asked.channel();
    var channel = ChannelId.ofWire(wire).orElseThrow(() -> new BadField("channel", wire, "x, mastodon, bluesky, threads, linkedin, newsletter, web"));
    try {
      return Response.ok(body(asked, text, channel)).build();
    } catch (ScreeningFailed failure) {
      return Problem.of(503, "SCREENING_FAILED", "Screening did not finish, so nothing is said about the text. Try again in a moment.").response();
    }
  }

  private ScreeningBody body(ScreeningRequest asked, String text, ChannelId channel) {
    var draft = draft(asked, text);
    var screening = screen.screen(draft);
    var asText = RenderRequest.ofText(text, Set.of(channel), screening.inserts(), society);
    var rendering =
        renderer.render(asText.spoken(draft.voice(), draft.language())).stream()
            .filter(each -> each.channel() == channel)
            .findFirst()
            .orElseThrow();
    var warning = asked.contentWarning() == null ? "" : asked.contentWarning();
    return new ScreeningBody(
        ids.next(),
        screening.outcome().name(),
        "utf-16",
        screening.findings().stream().map(finding -> FindingBody.of(finding, text)).toList(),
        Counting.entities(channel, text).stream().map(EntityBody::of).toList(),
        MeasureBody.of(Counting.measure(channel, text, warning)),
        rendering.disclaimers().stream().map(RenderingBody.DisclaimerBody::of).toList(),
        screening.policyVersion());
  }

  private static Draft draft(ScreeningRequest asked, String text) {
    var kind = asked.kind() == null ? Kind.POST : ContentBody.named("kind", Kind.class, asked.kind());
    var voice = asked.voice() == null ? Voice.MEMBER : ContentBody.named("voice", Voice.class, asked.voice());
    var lang = asked.lang() == null ? "en" : asked.lang();
    return new Draft("", text, kind.wire(), voice.wire(), lang, List.of(), List.of(), Draft.Declared.NOTHING);
  }
}
