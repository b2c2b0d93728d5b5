package org.imprimatur.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;

class NamedAccountsTest {

  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void a_name_said_often_is_judged_once_and_found_at_each_place() {
    var found = judged("@somebody ".repeat(50));
    assertEquals(1, asked.get());
    assertEquals(50, found.size());
  }

  @Test
  void no_more_than_a_hundred_names_are_judged() {
    judged(names(1_600));
    assertEquals(NamedAccounts.MOST, asked.get());
  }

  @Test
  void a_post_that_names_more_than_a_hundred_accounts_is_told_so() {
    assertEquals(Optional.empty(), NamedAccounts.tooMany(Draft.ofText(names(100))));
    assertTrue(NamedAccounts.tooMany(Draft.ofText(names(1_600))).map(Phrasebook.english()::say).orElseThrow()
        .startsWith("1,600 accounts are named; at most 100"));
  }

  @Test
  void a_post_that_names_1600_accounts_asks_for_each_skeleton_twice_at_most_and_the_next_for_none_of_the_register() {
    var guarded = IntStream.range(0, 50).mapToObj(i -> "guardedaccount" + i).collect(Collectors.toSet());
    var directory = new Directory(Directory.example().society(), guarded);
    var likes = new LookAlikes(name -> {
      asked.incrementAndGet();
      return name;
    });
    var known = new KnownAccounts(directory, likes);
    IntStream.range(0, 1_600).forEach(i -> known.imitates("somebody" + i + "else"));
    assertTrue(asked.get() <= 2 * (1_600 + 51), asked + " skeletons");
    asked.set(0);
    new KnownAccounts(directory, likes).imitates("somebody");
    assertEquals(2, asked.get());
  }

  private List<Finding> judged(String text) {
    return NamedAccounts.each(Draft.ofText(text), "rule", Severity.ADVISE, Message.valueOf("source"), handle -> {
      asked.incrementAndGet();
      return Optional.of(Message.valueOf("something"));
    });
  }

  private static String names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "@somebody" + i).collect(Collectors.joining(" "));
  }
}
