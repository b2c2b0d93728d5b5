package org.imprimatur.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.review.model.ReviewSettings;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.society.model.Version;
import org.imprimatur.web.shared.Frame;

/** What is still to be done where a society begins, for who can do it. Gone once a post is out. */
@Named
@RequestScoped
public class FirstSteps {

  private Frame frame;
  private HomePage home;
  private ReadPeople people;
  private OurSociety society;
  private ReviewSettings review;

  private List<Step> steps = List.of();

  @Inject
  public FirstSteps(Frame frame, HomePage home, ReadPeople people, OurSociety society, ReviewSettings review) {
    this.frame = frame;
    this.home = home;
    this.people = people;
    this.society = society;
    this.review = review;
  }

  /** For the proxy of the container. */
  protected FirstSteps() {}

  /**
   * One step.
   *
   * @param title its words
   * @param text why, and how
   * @param done whether it is taken
   * @param place the page where it is taken; empty where there is none of one's own
   */
  public record Step(String title, String text, boolean done, String place) {}

  @PostConstruct
  void load() {
    boolean named = society.number() != Version.NONE;
    if (frame.may(Permission.KEEP_SOCIETY) && !(named && !home.getPublished().isEmpty())) {
      steps = people.begun().answer().map(begun -> List.of(
          new Step("home.begin.society", "home.begin.society-text", named, "society"),
          new Step("home.begin.chair", "home.begin.chair-text", begun.chaired(), "people"),
          new Step("home.begin.committee", "home.begin.committee-text", begun.voters() > review.quorum(), "people"),
          new Step("home.begin.members", "home.begin.members-text", begun.writers(), "people"),
          new Step("home.begin.first-post", "home.begin.first-post-text", !home.getPublished().isEmpty(),
              frame.isWriter() ? "compose" : "")))
          .orElse(List.of());
    }
  }

  public List<Step> getSteps() {
    return steps;
  }

  public long getTaken() {
    return steps.stream().filter(Step::done).count();
  }

  /** Returns how many approvals a post needs. */
  public int getQuorum() {
    return review.quorum();
  }
}
