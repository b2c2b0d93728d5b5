package org.imprimatur.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.SaidProblem;
import org.imprimatur.web.shared.Words;

/** Says every problem in the language of whoever called, and which language that is. */
@Provider
public class ProblemsInWords implements ContainerResponseFilter {

  @Inject Words words;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem) {
      response.setEntity(SaidProblem.of(problem, words), response.getEntityAnnotations(), response.getMediaType());
      response.getHeaders().putSingle("Content-Language", words.getLocale().getLanguage());
    }
  }
}
