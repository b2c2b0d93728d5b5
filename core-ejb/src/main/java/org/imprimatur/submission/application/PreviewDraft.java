package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.committee.application.Caller;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Galley;

/** Shows an author what a text would become, before anything is kept. */
@Stateless
public class PreviewDraft {

  @Inject private Caller caller;
  @Inject private SetGalley galley;

  /** Returns the galley of a content by the caller; empty for a visitor. */
  public Optional<Galley> of(Content content) {
    return caller.person().map(person -> galley.of(content, person));
  }
}
