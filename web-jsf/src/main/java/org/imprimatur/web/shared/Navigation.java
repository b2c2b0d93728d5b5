package org.imprimatur.web.shared;

import static org.imprimatur.committee.model.Permission.BEGIN_POST;
import static org.imprimatur.committee.model.Permission.KEEP_SOCIETY;
import static org.imprimatur.committee.model.Permission.LIST_POSTS;
import static org.imprimatur.committee.model.Permission.READ_ACCOUNTS;
import static org.imprimatur.committee.model.Permission.READ_NOTICES;
import static org.imprimatur.committee.model.Permission.READ_PEOPLE;
import static org.imprimatur.committee.model.Permission.READ_POLICY_IN_FORCE;
import static org.imprimatur.committee.model.Permission.READ_QUEUE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.committee.model.Permission;

/** The bar of pages, in its order: a page joins it with one line here, and a word beside its own in both languages. */
@Named
@RequestScoped
public class Navigation {

  private static final List<Place> PLACES = List.of(
      new Place("home", "home", "home.home.nav", "g h", Optional.of(READ_NOTICES), Optional.empty()),
      new Place("queue", "queue", "review.queue.nav", "g q", Optional.of(READ_QUEUE), Optional.of(Frame::getWaiting)),
      new Place("posts", "posts", "submission.posts.nav", "g p", Optional.of(LIST_POSTS), Optional.empty()),
      new Place("compose", "write", "submission.compose.nav", "c", Optional.of(BEGIN_POST), Optional.empty()),
      new Place("people", "people", "people.people.nav", "g l", Optional.of(READ_PEOPLE), Optional.empty()),
      new Place("policy", "policy", "policy.policy.nav", "g r", Optional.of(READ_POLICY_IN_FORCE), Optional.empty()),
      new Place("accounts", "accounts", "registry.accounts.nav", "g v", Optional.of(READ_ACCOUNTS), Optional.empty()),
      new Place("feed", "feed", "delivery.feed.nav", "", Optional.empty(), Optional.empty()),
      new Place("society", "society", "society.society.nav", "g s", Optional.of(KEEP_SOCIETY), Optional.empty()));

  private Frame frame;

  @Inject
  public Navigation(Frame frame) {
    this.frame = frame;
  }

  /** For the proxy of the container. */
  protected Navigation() {}

  /**
   * A page that the bar leads to.
   *
   * @param to its address, by which a page that has the bar also says that it is the one shown
   * @param icon the name of its picture
   * @param label the name of its word
   * @param keys what is pressed to get there, one after the other; empty where nothing is
   * @param needs what whoever is led there must be allowed to do; empty where everybody may go
   * @param count how many things wait there; empty where nothing does
   */
  public record Place(
      String to, String icon, String label, String keys, Optional<Permission> needs,
      Optional<Function<Frame, String>> count) {}

  /** Returns all places: the tree of a page is the same for everybody, and who is led where is asked of each. */
  public List<Place> getPlaces() {
    return PLACES;
  }

  /** Tells whether the caller is led there. */
  public boolean leads(Place place) {
    return place.needs().map(frame::may).orElse(true);
  }

  /** Says how many things wait for the caller there; nothing where none do. */
  public String waiting(Place place) {
    return place.count().map(number -> number.apply(frame)).orElse("");
  }
}
