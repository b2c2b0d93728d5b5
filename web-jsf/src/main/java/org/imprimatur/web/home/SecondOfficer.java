package org.imprimatur.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.people.application.GivePassword;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Words;

/** What needs an officer as the second one: seats, offices and links to a password that they may confirm. */
@Named
@RequestScoped
public class SecondOfficer {

  /** As many as are looked at on the home page; the page of people lists all. */
  static final int MOST = 10;

  private ReadPeople read;
  private GivePassword give;
  private Names names;
  private Words words;

  private List<Needed> needed;

  @Inject
  public SecondOfficer(ReadPeople read, GivePassword give, Names names, Words words) {
    this.read = read;
    this.give = give;
    this.names = names;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected SecondOfficer() {}

  /**
   * One of them.
   *
   * @param username of the person it is about
   * @param name of theirs
   * @param line what was asked, by whom and when
   */
  public record Needed(String username, String name, String line) {}

  @PostConstruct
  void load() {
    needed = Stream.concat(seats(), links()).limit(MOST).toList();
  }

  private Stream<Needed> seats() {
    return read.waiting().stream().filter(ReadPeople.Waiting::confirmable).map(ReadPeople.Waiting::change)
        .map(change -> new Needed(change.person(), names.of(change.person()), words.say("home.home.seat-waits",
            change.given().stream().sorted().toList(), names.of(change.askedBy()), change.askedAt())));
  }

  private Stream<Needed> links() {
    return give.waiting().stream().filter(GivePassword.Open::confirmable).map(GivePassword.Open::link)
        .map(link -> new Needed(link.person(), names.of(link.person()), words.say("home.home.link-waits",
            names.of(link.madeBy()), link.madeAt(), link.expiresAt())));
  }

  /** Returns those that were asked for first. */
  public List<Needed> getNeeded() {
    return needed;
  }
}
