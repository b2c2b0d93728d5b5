package org.imprimatur.submission.infrastructure;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.imprimatur.submission.infrastructure.OwnPostRow.Part;

/** Keeps with a post whose it is: one statement while the people stay the same. */
final class OwnPosts {

  private OwnPosts() {}

  /** Returns whose the post is, and what their part in it is. */
  static Map<String, Part> of(SubmissionRow post) {
    var people = new HashMap<String, Part>();
    SubmissionRow.names(post.signers).forEach(name -> people.put(name, Part.SIGNS));
    SubmissionRow.names(post.writers).forEach(name -> people.put(name, Part.WROTE));
    return people;
  }

  /** Stores them for a new post, or again after its people have changed. */
  static void begin(EntityManager em, SubmissionRow post) {
    of(post).forEach((name, part) -> em
        .createNativeQuery("insert into own_post (submission, username, part, state, changed_at)"
            + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, post.id).setParameter(2, name).setParameter(3, part.name()).setParameter(4, post.state.name())
        .setParameter(5, post.changedAt.toEpochMilli()).executeUpdate());
  }

  /** Follows a change of the post; {@code before} are those whose it was. */
  static void follow(EntityManager em, SubmissionRow post, Map<String, Part> before) {
    if (before.equals(of(post))) {
      em.createQuery("update OwnPostRow o set o.state = :state, o.changedAt = :at where o.id = :id")
          .setParameter("state", post.state).setParameter("at", post.changedAt).setParameter("id", post.id)
          .executeUpdate();
    } else {
      em.createQuery("delete from OwnPostRow o where o.id = :id").setParameter("id", post.id).executeUpdate();
      begin(em, post);
    }
  }
}
