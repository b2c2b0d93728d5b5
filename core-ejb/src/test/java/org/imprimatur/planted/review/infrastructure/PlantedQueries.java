package org.imprimatur.planted.review.infrastructure;

import java.util.List;

/** Breaks a law on purpose: queries that read what other features store, beside one that reads its own. */
class PlantedQueries {

  List<String> queries(String order) {
    return List.of(
        "select r from RoundRow r, ReleaseRow p where p.id = r.submission",
        "select count(*) from"
            + " submission s join person p on p.username = s.author order by " + order,
        "update verified_account set handle = ?1",
        "select id from round join notice on notice.submission = round.submission",
        "SELECT count(*) FROM public.RELEASE_PLAN",
        """
            delete
              from delivery where id = ?1
            """);
  }
}
