package org.imprimatur.notice.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.imprimatur.histories.Scene;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.Test;

class ReadNoticesTest {

  private final Scene scene = new Scene();

  @Test
  void one_reads_ones_own_notices_and_nobody_elses() {
    told("chair", "post 1");
    told("member", "post 2");
    assertEquals(List.of("post 1"), mine("chair", 10));
    assertEquals(List.of(), mine("reviewer", 10));
  }

  @Test
  void the_newest_come_first_and_no_more_than_asked_for() {
    told("chair", "post 1");
    told("chair", "post 2");
    told("chair", "post 3");
    assertEquals(List.of("post 3", "post 2"), mine("chair", 2));
  }

  @Test
  void after_seven_days_a_notice_is_no_news_any_more() {
    told("chair", "post 1");
    scene.later(Duration.ofDays(7).minusMinutes(1));
    told("chair", "post 2");
    assertEquals(List.of("post 2", "post 1"), mine("chair", 10));
    scene.later(Duration.ofMinutes(1));
    assertEquals(List.of("post 2"), mine("chair", 10));
  }

  @Test
  void a_visitor_and_a_closed_account_read_none() {
    told("chair", "post 1");
    scene.closed("chair");
    assertEquals(List.of(), mine("chair", 10));
    assertEquals(List.of(), mine("a visitor", 10));
  }

  private void told(String person, String post) {
    scene.bySystem(() -> scene.use(Notify.class).tell(person, Notice.Kind.VOTER_WANTED, post));
  }

  private List<String> mine(String who, int limit) {
    return scene.as(who, () -> scene.use(ReadNotices.class).mine(limit)).stream().map(Notice::subject).toList();
  }
}
