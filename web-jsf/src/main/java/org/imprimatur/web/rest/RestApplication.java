package org.imprimatur.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The REST API of the contract, JSON by our own mapper so that records are written in full on every server. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        JsonBody.class,
        BodyNeeded.class,
        ProblemMapper.class,
        SignedInOnly.class,
        TokensResource.class,
        MeResource.class,
        SubmissionsResource.class,
        ProgressResource.class,
        CoAuthorsResource.class,
        InvitationsResource.class,
        QueueResource.class,
        ScreeningsResource.class,
        PoliciesResource.class,
        AccountsResource.class,
        AuditResource.class,
        WordsResource.class,
        OpenApiResource.class);
  }

  /** The server's own JSON providers wrote a record as an empty object in one set-up: they stay out. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.jsonFeature", JsonBody.class.getSimpleName(),
        "jersey.config.server.jsonFeature", JsonBody.class.getSimpleName(),
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.server.response.setStatusOverSendError", true);
  }
}
