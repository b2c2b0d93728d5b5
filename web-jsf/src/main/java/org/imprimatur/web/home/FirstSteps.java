package org.imprimatur.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

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
  private Words words;

  private List<Step> setUp = List.of();
  private List<Step> steps = List.of();

  @Inject
  public FirstSteps(Frame frame, HomePage home, ReadPeople people, OurSociety society, SettleParts parts,
      ReviewSettings review, MailSettings mail, ProviderNow provider, Underway underway,
      Words words) {
    this.frame = frame;
    this.home = home;
    this.people = people;
    this.society = society;
    this.parts = parts;
    this.review = review;
    this.mail = mail;
    this.provider = provider;
    this.underway = underway;
    this.words = words;
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

  /** Returns the steps by which the society is set up; none once all are taken. */
  public List<Step> getSetUp() {
    return setUp.stream().allMatch(Step::done) ? List.of() : setUp;
  }

  /** Returns which of them, from 0, is taken at a page: the one that its address names, else the first that is open. */
  public int here(String page) {
    var asked = Addresses.sent("step");
    var at = IntStream.range(0, setUp.size()).filter(i -> setUp.get(i).place().equals(page)).boxed().toList();
    return at.stream().filter(i -> setUp.get(i).name().equals(asked)).findFirst()
        .or(() -> at.stream().filter(i -> !setUp.get(i).done()).findFirst())
        .or(() -> at.stream().findFirst()).orElse(0);
  }

  /** Returns the address of one of them; after the last it is home. */
  public String address(int number) {
    return number >= setUp.size() ? "/home" : "/" + setUp.get(number).place() + "?step=" + setUp.get(number).name();
  }

  /** Tells whether a step is taken by saying that what is shown is kept. */
  public boolean settles(int number) {
    return List.of("channels", "policy").contains(setUp.get(number).name());
  }

  /** Keeps what the page shows, and goes on to the next step. */
  public void settle(int number) throws IOException {
    var settled = parts.settle(setUp.get(number).name().equals("policy") ? Part.POLICY : Part.CHANNELS);
    settled.objection().map(words::of).ifPresent(Notes::refuse);
    if (settled.answer().isPresent()) {
      Addresses.go(address(number + 1));
    }
  }

  /** Returns how many approvals a post needs. */
  public int getQuorum() {
    return review.quorum();
  }
}
