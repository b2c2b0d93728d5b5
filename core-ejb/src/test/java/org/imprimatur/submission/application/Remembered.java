package org.imprimatur.submission.application;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.screening.application.ScreenInTime;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Galley;

/**
 * Sets each galley once for all that it depends on: the policy, the words, who signs them and the name of the society.
 * The same input gives the same galley, and the histories say the same few things often.
 */
public class Remembered extends SetGalley {

  private static final int MOST = 50_000;
  private static final Map<Asked, Galley> KNOWN = new ConcurrentHashMap<>();

  private final People people;
  private final OurSociety society;
  private final PolicyInForce policy;

  /** The author first, then the co-authors who have an account. */
  private record Asked(String policyVersion, Content content, List<Person> signers, String society) {}

  @Inject
  Remembered(ScreenInTime screen, Renderer renderer, People people, OurSociety society, PolicyInForce policy) {
    super(screen, renderer, people, society);
    this.people = people;
    this.society = society;
    this.policy = policy;
  }

  @Override
  public Galley of(Content content, Person author) {
    if (AtOnce.fails()) {
      return super.of(content, author);
    }
    var asked = new Asked(policy.version(), content, signers(content, author),
        society.name(content.words().language()));
    var known = KNOWN.get(asked);
    if (known == null) {
      known = super.of(content, author);
      if (KNOWN.size() < MOST) {
        KNOWN.put(asked, known);
      }
    }
    return known;
  }

  private List<Person> signers(Content content, Person author) {
    return Stream.concat(Stream.of(author), content.coAuthors().stream().flatMap(name -> people.find(name).stream()))
        .toList();
  }
}
