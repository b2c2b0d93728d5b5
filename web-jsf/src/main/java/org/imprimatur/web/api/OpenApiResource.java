package org.imprimatur.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.platform.application.StrictJson;

/** Serves the description of the API that is frozen in the source, with the channels that there are. */
@Path("openapi.json")
@RequestScoped
public class OpenApiResource {

  private static final String CHANNELS = "/components/schemas/Channel";
  private static final byte[] DOCUMENT = document(OpenApiResource.class);

  /** Returns the OpenAPI 3.1 document. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public byte[] document() {
    return DOCUMENT.clone();
  }

  private static byte[] document(Class<?> beside) {
    try (var frozen = beside.getResourceAsStream("/openapi.json")) {
      var document = StrictJson.tree(frozen.readAllBytes());
      var names = ((ObjectNode) document.at(CHANNELS)).putArray("enum");
      ChannelId.all().forEach(channel -> names.add(channel.wire()));
      return StrictJson.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
