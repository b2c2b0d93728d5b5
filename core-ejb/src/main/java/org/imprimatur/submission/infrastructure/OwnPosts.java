package org.imprimatur.submission.infrastructure;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;

/** Keeps with a post whose it is: one statement while the people stay the same. */
final class OwnPosts {

  private OwnPosts() {}

  /** Returns whose the post is, and whether they wrote it or sign it. */
  static Map<String, Boolean> of(SubmissionRow post) {
    var people = new HashMap<String, Boolean>();
    SubmissionRow.names(post.signers).forEach(name -> people.put(name, false));
    SubmissionRow.names(post.writers).forEach(name -> people.put(name, true));
    return people;
  }

  /** Stores them for a new post, or again after its people have changed. */
  static void begin(EntityManager em, SubmissionRow post) {
    of(post).forEach((name, wrote) -> em
        .createNativeQuery("insert into own_post (submission, username, wrote, state, changed_at)"
            + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, post.id).setParameter(2, name).setParameter(3, wrote).setParameter(4, post.state.name())
        .setParameter(5, post.changedAt.toEpochMilli()).executeUpdate());
  }

  /** Follows a change of the post; {@code before} are those whose it was. */
  static void follow(EntityManager em, SubmissionRow post, Map<String, Boolean> before) {
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
