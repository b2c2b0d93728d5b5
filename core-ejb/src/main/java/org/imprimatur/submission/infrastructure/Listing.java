package org.imprimatur.submission.infrastructure;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.imprimatur.platform.infrastructure.Place;
import org.imprimatur.submission.infrastructure.OwnPostRow.Part;
import org.imprimatur.submission.model.Sight;
import org.imprimatur.submission.model.Submissions.Filter;

/**
 * What a list asks of the database. Whoever sees only what is theirs is answered from the rows that say so, everybody
 * else from all posts in the order of their change.
 */
final class Listing {

  private static final String ALL = "s";
  private static final String OWN = "o";

  private final List<String> where = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /** By whose columns the list is chosen and ordered: a post's own, or those of the row that says whose it is. */
  private final String by;

  private Listing(String by) {
    this.by = by;
  }

  static Listing of(Sight sight, Filter filter) {
    var listing = new Listing(sight.submitted() ? ALL : OWN);
    listing.seen(sight);
    filter.state().ifPresent(state -> listing.and(listing.by + ".state = :state", Map.of("state", state)));
    filter.words().ifPresent(words -> listing.and(
        "s.id in (select w.submission from WordsRow w where w.words like :words escape '!')",
        Map.of("words", "%" + escaped(words.toLowerCase(Locale.ROOT)) + "%")));
    filter.cursor().map(Place::of).ifPresent(listing::after);
    return listing;
  }

  /** Returns the rows, newest change first, at most so many. */
  List<SubmissionRow> in(EntityManager em, int most) {
    var query = em.createQuery(text(), SubmissionRow.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  private String text() {
    return "select s from SubmissionRow s" + (by.equals(OWN) ? ", OwnPostRow o" : "")
        + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
        + " order by " + by + ".changedAt desc, " + by + ".id desc";
  }

  /** {@link Sight#shows} as a condition. */
  private void seen(Sight sight) {
    if (!sight.submitted()) {
      and("o.id = s.id and o.username = :reader", Map.of("reader", sight.reader()));
      values.put("wrote", Part.WROTE);
      if (sight.signed()) {
        and("(o.part = :wrote or o.state not in :alone)", Map.of("alone", Sight.WRITERS_ALONE));
      } else {
        where.add("o.part = :wrote");
      }
    } else if (!sight.drafts()) {
      and("(s.writers like :reader escape '!' or s.state not in :alone)",
          Map.of("reader", "%|" + escaped(sight.reader()) + "|%", "alone", Sight.WRITERS_ALONE));
    }
  }

  /** Said of the moment first, so that the list goes on in the midst of its index. */
  private void after(Place place) {
    and(by + ".changedAt <= :at and (" + by + ".changedAt < :at or " + by + ".id < :id)",
        Map.of("at", Instant.ofEpochMilli(place.at()), "id", place.id()));
  }

  private void and(String condition, Map<String, Object> parameters) {
    where.add(condition);
    values.putAll(parameters);
  }

  static String escaped(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
