package org.imprimatur.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** Serves the description of the API that is frozen in the source. */
@Path("openapi.json")
@RequestScoped
public class OpenApiResource {

  /** Returns the OpenAPI 3.1 document. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public InputStream document() {
    return OpenApiResource.class.getResourceAsStream("/openapi.json");
  }
}
