package org.imprimatur.submission.infrastructure;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.imprimatur.submission.infrastructure.OwnPostRow.Part;
import org.imprimatur.workflow.model.State;

/** Keeps with a post whose it is: one statement while the people stay the same, none when nothing of this changes. */
final class OwnPosts {

  private OwnPosts() {}

  /** What is kept of a post: whose it is and what their part in it is, and what lists are read by. */
  record Kept(Map<String, Part> people, State state, Instant changedAt) {}

  /** Returns what is to be kept of a post as it is. */
  static Kept of(SubmissionRow post) {
    return new Kept(people(post), post.state, post.changedAt);
  }

  private static Map<String, Part> people(SubmissionRow post) {
    var people = new HashMap<String, Part>();
    SubmissionRow.names(post.signers).forEach(name -> people.put(name, Part.SIGNS));
    SubmissionRow.names(post.writers).forEach(name -> people.put(name, Part.WROTE));
    return people;
  }

  /** Stores them for a new post, or again after its people have changed. */
  static void begin(EntityManager em, SubmissionRow post) {
    people(post).forEach((name, part) -> em
        .createNativeQuery("insert into own_post (submission, username, part, state, changed_at)"
            + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, post.id).setParameter(2, name).setParameter(3, part.name()).setParameter(4, post.state.name())
        .setParameter(5, post.changedAt.toEpochMilli()).executeUpdate());
  }

  /** Follows a change of the post; {@code before} is what was kept of it. */
  static void follow(EntityManager em, SubmissionRow post, Kept before) {
    if (before.equals(of(post))) {
      return;
    }
    if (before.people.equals(people(post))) {
      em.createQuery("update OwnPostRow o set o.state = :state, o.changedAt = :at where o.id = :id")
          .setParameter("state", post.state).setParameter("at", post.changedAt).setParameter("id", post.id)
          .executeUpdate();
    } else {
      em.createQuery("delete from OwnPostRow o where o.id = :id").setParameter("id", post.id).executeUpdate();
      begin(em, post);
    }
  }
}
