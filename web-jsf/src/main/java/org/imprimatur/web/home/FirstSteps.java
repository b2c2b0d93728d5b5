package org.imprimatur.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.login.application.ProviderNow;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.review.model.ReviewSettings;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.society.application.SettleParts;
import org.imprimatur.society.model.Settled.Part;
import org.imprimatur.society.model.Version;
import org.imprimatur.web.shared.Frame;

/**
 * What is still to be done where a society begins, for who can do it: first what it is set up by, which is walked
 * through page by page, and then what it starts with. Each ticks itself. Gone once a post is out.
 */
@Named
@RequestScoped
public class FirstSteps {

  private Frame frame;
  private HomePage home;
  private ReadPeople people;
  private OurSociety society;
  private SettleParts parts;
  private ReviewSettings review;
  private MailSettings mail;
  private ProviderNow provider;
  private Underway underway;

  private List<Step> setUp = List.of();
  private List<Step> steps = List.of();

  @Inject
  public FirstSteps(Frame frame, HomePage home, ReadPeople people, OurSociety society, SettleParts parts,
      ReviewSettings review, MailSettings mail, ProviderNow provider, Underway underway) {
    this.frame = frame;
    this.home = home;
    this.people = people;
    this.society = society;
    this.parts = parts;
    this.review = review;
    this.mail = mail;
    this.provider = provider;
    this.underway = underway;
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
  public record Step(String title, String text, boolean done, String place) {

    /** Returns by what an address tells it. */
    public String name() {
      return title.substring(title.lastIndexOf('.') + 1);
    }
  }

  @PostConstruct
  void load() {
    if (underway.isKnown() || !frame.may(Permission.KEEP_SOCIETY)) {
      return;
    }
    boolean named = society.number() != Version.NONE;
    boolean published = !home.getPublished().isEmpty();
    if (named && published) {
      underway.know();
    } else {
      people.begun().answer().ifPresent(begun -> {
        setUp = setUp(named, begun);
        steps = Stream.concat(setUp.stream(), Stream.of(
            new Step("home.begin.members", "home.begin.members-text", begun.writers(), "people"),
            new Step("home.begin.log-in", "home.begin.log-in-text", provider.provider().on(),
                frame.may(Permission.KEEP_LOG_IN) ? "log-in-settings" : ""),
            new Step("home.begin.mail", "home.begin.mail-text", mail.on(),
                frame.may(Permission.KEEP_PEOPLE) ? "mail-settings" : ""),
            new Step("home.begin.first-post", "home.begin.first-post-text", published,
                frame.isWriter() ? "compose" : "")))
            .toList();
      });
    }
  }

  private List<Step> setUp(boolean named, ReadPeople.Begun begun) {
    var settled = parts.read().answer().orElse(Set.of());
    return List.of(new Step("home.begin.society", "home.begin.society-text", named, "society"),
        new Step("home.begin.chair", "home.begin.chair-text", begun.chaired(), "people"),
        new Step("home.begin.committee", "home.begin.committee-text", begun.voters() > review.quorum(), "people"),
        new Step("home.begin.channels", "home.begin.channels-text", settled.contains(Part.CHANNELS), "channels"),
        new Step("home.begin.policy", "home.begin.policy-text", settled.contains(Part.POLICY), "policy"));
  }

  public List<Step> getSteps() {
    return steps;
  }

  public long getTaken() {
    return steps.stream().filter(Step::done).count();
  }

  /** Returns the steps by which the society is set up. */
  List<Step> setUp() {
    return setUp;
  }

  /** Returns how many approvals a post needs. */
  public int getQuorum() {
    return review.quorum();
  }
}
