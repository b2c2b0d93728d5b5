package org.imprimatur.submission.application;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Society;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.screening.application.ScreenText;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Galley;

/**
 * Sets each galley once a policy: the same input gives the same galley, and the histories say the same few things
 * often.
 */
public class Remembered extends SetGalley {

  private static final int MOST = 50_000;
  private static final Map<Asked, Galley> KNOWN = new ConcurrentHashMap<>();

  private final ScreenText policy;

  private record Asked(String policyVersion, Content content, Person author) {}

  @Inject
  Remembered(ScreenInTime screen, Renderer renderer, People people, Society society, ScreenText policy) {
    super(screen, renderer, people, society);
    this.policy = policy;
  }

  @Override
  public Galley of(Content content, Person author) {
    if (AtOnce.fails()) {
      return super.of(content, author);
    }
    var asked = new Asked(policy.policy().version(), content, author);
    var known = KNOWN.get(asked);
    if (known == null) {
      known = super.of(content, author);
      if (KNOWN.size() < MOST) {
        KNOWN.put(asked, known);
      }
    }
    return known;
  }
}
