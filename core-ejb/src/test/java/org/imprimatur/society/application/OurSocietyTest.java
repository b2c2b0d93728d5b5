package org.imprimatur.society.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.imprimatur.society.Societies;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.SocietySaved;
import org.imprimatur.society.model.Version;
import org.junit.jupiter.api.Test;

class OurSocietyTest {

  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

  private final Societies.Kept kept = new Societies.Kept();
  private Instant now = NOON;
  private final OurSociety society = Societies.of(kept, new Clock() {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  });

  @Test
  void a_society_that_has_said_nothing_is_called_by_no_name_that_was_made_up() {
    assertEquals(List.of("The Society", "La Sociedad"), List.of(society.name("en"), society.name("es")));
    assertEquals(Optional.empty(), society.profile());
  }

  @Test
  void the_operators_name_counts_until_the_society_has_said_its_own() {
    assertEquals("Lakeside", Societies.called("Lakeside").name("en"));
    assertEquals("Riverside",
        Societies.saying(Societies.profile("Riverside", List.of(), List.of())).name("es"));
  }

  @Test
  void what_was_saved_here_counts_at_once() {
    society.name("en");
    say("Lakeside");
    society.hear(new SocietySaved(1));
    assertEquals("Lakeside", society.name("en"));
  }

  @Test
  void what_another_node_saved_counts_after_a_second() {
    society.name("en");
    say("Lakeside");
    now = NOON.plusSeconds(1);
    assertEquals("The Society", society.name("en"));
    now = NOON.plusSeconds(1).plusNanos(1);
    assertEquals("Lakeside", society.name("en"));
  }

  @Test
  void while_it_says_the_same_it_is_read_once() {
    say("Lakeside");
    for (int i = 0; i < 9; i++) {
      society.name("en");
      now = now.plusSeconds(2);
    }
    assertEquals(1, kept.readings);
  }

  @Test
  void its_own_zone_counts_and_the_servers_where_it_has_none() {
    assertEquals(ZoneId.of("Europe/Madrid"), Societies.saying(new Profile(new Profile.Name("Lakeside", ""), null,
        new Profile.Life("Europe/Madrid", List.of("en")), null)).zone());
    assertEquals(ZoneId.of("Asia/Tokyo"), Societies.in(ZoneId.of("Asia/Tokyo")).zone());
  }

  private void say(String name) {
    kept.add(new Version(kept.newestNumber() + 1, Societies.profile(name, List.of(), List.of()), "chair", now));
  }
}
