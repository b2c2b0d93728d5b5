package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.Test;

/** Notices. */
interface NoticesContract extends StoreContract {

  @Test
  default void a_person_reads_their_own_newest_notices_and_no_older_ones() {
    var post = Some.stored(store(), "Text");
    var other = Some.stored(store(), "Text");
    var kinds = Notice.Kind.values();
    var told = Arrays.stream(kinds)
        .map(kind -> new Notice(Some.id(), post.author(), kind, kind.ofPerson() ? post.author() : post.id(),
            Some.NOON.plusSeconds(kind.ordinal())))
        .toList();
    store().run(tables -> {
      told.forEach(tables.notices()::add);
      tables.notices().add(new Notice(Some.id(), other.author(), kinds[0], other.id(), Some.NOON));
    });
    int last = told.size() - 1;
    assertEquals(List.of(told.get(last), told.get(last - 1)),
        store().in(tables -> tables.notices().newest(post.author(), Some.NOON, 2)));
    assertEquals(List.of(told.get(last)),
        store().in(tables -> tables.notices().newest(post.author(), told.get(last).at(), 5)));
  }
}
