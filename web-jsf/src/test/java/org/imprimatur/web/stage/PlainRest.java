package org.imprimatur.web.stage;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.Variant.VariantListBuilder;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.concurrent.CompletionStage;

/** As much of a REST server as a resource needs to say what it answers: the answer, kept as it was said. */
public final class PlainRest extends RuntimeDelegate {

  @Override
  public ResponseBuilder createResponseBuilder() {
    return Stated.builder();
  }

  @Override
  public UriBuilder createUriBuilder() {
    throw unknown();
  }

  @Override
  public VariantListBuilder createVariantListBuilder() {
    throw unknown();
  }

  @Override
  public <T> T createEndpoint(Application application, Class<T> type) {
    throw unknown();
  }

  @Override
  public <T> HeaderDelegate<T> createHeaderDelegate(Class<T> type) {
    throw unknown();
  }

  @Override
  public Link.Builder createLinkBuilder() {
    throw unknown();
  }

  @Override
  public SeBootstrap.Configuration.Builder createConfigurationBuilder() {
    throw unknown();
  }

  @Override
  public CompletionStage<SeBootstrap.Instance> bootstrap(Application application, SeBootstrap.Configuration config) {
    throw unknown();
  }

  @Override
  public CompletionStage<SeBootstrap.Instance> bootstrap(
      Class<? extends Application> type, SeBootstrap.Configuration config) {
    throw unknown();
  }

  @Override
  public EntityPart.Builder createEntityPartBuilder(String name) {
    throw unknown();
  }

  static UnsupportedOperationException unknown() {
    return new UnsupportedOperationException("no test has needed this of a REST server so far");
  }
}
