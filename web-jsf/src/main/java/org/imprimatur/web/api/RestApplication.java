package org.imprimatur.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.imprimatur.web.audit.AuditResource;
import org.imprimatur.web.audit.WordsResource;
import org.imprimatur.web.guest.GuestsResource;
import org.imprimatur.web.identity.MeResource;
import org.imprimatur.web.identity.TokensResource;
import org.imprimatur.web.pack.PoliciesResource;
import org.imprimatur.web.pack.SwitchesResource;
import org.imprimatur.web.registry.AccountsResource;
import org.imprimatur.web.review.HistoryResource;
import org.imprimatur.web.review.ProgressResource;
import org.imprimatur.web.review.QueueResource;
import org.imprimatur.web.review.VotesResource;
import org.imprimatur.web.screening.ScreeningsResource;
import org.imprimatur.web.shared.JsonBody;
import org.imprimatur.web.society.SocietyResource;
import org.imprimatur.web.submission.CoAuthorsResource;
import org.imprimatur.web.submission.InvitationsResource;
import org.imprimatur.web.submission.SubmissionsResource;

/** The REST API of the contract, JSON by our own mapper so that records are written in full on every server. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        JsonBody.class,
        BodyNeeded.class,
        ProblemMapper.class,
        ProblemsInWords.class,
        SignedInOnly.class,
        TokensResource.class,
        MeResource.class,
        SubmissionsResource.class,
        ProgressResource.class,
        VotesResource.class,
        HistoryResource.class,
        CoAuthorsResource.class,
        InvitationsResource.class,
        GuestsResource.class,
        QueueResource.class,
        ScreeningsResource.class,
        PoliciesResource.class,
        SwitchesResource.class,
        AccountsResource.class,
        SocietyResource.class,
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
