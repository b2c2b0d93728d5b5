package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.submission.model.Sight;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** What a list shows is what its reader may see, whoever asks and wherever the submission stands. */
interface SightContract extends StoreContract {

  @Test
  default void the_database_and_the_rule_agree_for_every_role_and_state() {
    var word = Some.id();
    var author = Some.person(store(), Role.MEMBER);
    var helper = Some.person(store(), Role.MEMBER);
    var posts = everyState(author, word, List.of(helper));
    for (var person : people(author, helper)) {
      for (var sight : List.of(Sight.of(person), Sight.ofOwn(person))) {
        var expected = new TreeSet<>(posts.stream().filter(sight::shows).map(Submission::id).toList());
        assertEquals(expected, listed(sight, word), sight::toString);
      }
    }
    assertTrue(listed(Sight.of(who("nobody", true, Role.REVIEWER)), word).size() > 5);
  }

  private List<Submission> everyState(String author, String word, List<String> coAuthors) {
    var posts = new ArrayList<Submission>();
    for (var state : State.values()) {
      var fresh = Some.draft(author, Some.content(word, "Text", Map.of(), coAuthors));
      posts.add(coAuthors.stream().reduce(fresh, (post, name) -> post.joinedBy(name, Some.NOON), (one, other) -> other)
          .moved(state, Some.NOON));
      var known = Some.draft(author, Some.content(word, "Text", Map.of(), List.of()));
      posts.add(known.frozen(Some.revision(known, 1)).moved(state, Some.NOON));
      posts.add(known(author, word).signedFor(Set.of("somebody")).moved(state, Some.NOON));
    }
    store().run(tables -> posts.forEach(tables.submissions()::add));
    return posts;
  }

  private static Submission known(String author, String word) {
    return Some.draft(author, Some.content(word, "Text", Map.of(), List.of()));
  }

  private static List<Person> people(String author, String helper) {
    var people = new ArrayList<>(List.of(who(author, true, Role.MEMBER), who(helper, true, Role.MEMBER),
        who(helper, false), who(author, true, Role.CHAIR)));
    for (var role : Role.values()) {
      people.add(who("somebody", true, role));
      people.add(who("somebody", false, role));
    }
    return people;
  }

  private static Person who(String username, boolean active, Role... roles) {
    return new Person(username, username, "", Set.of(roles), Optional.empty(), active);
  }

  /** Pages of two: a row that is not seen must leave neither a gap nor a next. */
  private Set<String> listed(Sight sight, String word) {
    var seen = new TreeSet<String>();
    Optional<String> place = Optional.empty();
    do {
      var filter = new Filter(Optional.empty(), Optional.of(word), place, 2);
      var page = store().in(tables -> tables.submissions().list(sight, filter));
      page.items().forEach(post -> seen.add(post.id()));
      assertTrue(page.next().isEmpty() || page.items().size() == 2, sight::toString);
      place = page.next();
    } while (place.isPresent());
    return seen;
  }
}
