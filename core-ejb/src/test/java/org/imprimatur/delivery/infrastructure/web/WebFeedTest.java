package org.imprimatur.delivery.infrastructure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.imprimatur.delivery.model.Network;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.delivery.model.NetworkContract;
import org.imprimatur.platform.model.Site;
import org.junit.jupiter.api.Test;

/** It keeps no posts: what readers find there is what the deliveries say. */
class WebFeedTest implements NetworkContract {

  @Override
  public Network network() {
    return at(Optional.of("https://society.example"));
  }

  @Override
  public Optional<List<String>> readable(Network network) {
    return Optional.empty();
  }

  @Test
  void a_post_stands_below_the_address_that_others_see_under_the_name_of_its_submission() {
    assertEquals(new Answer.Done("https://society.example/p/post-1"), network().post(HELLO));
    assertEquals(new Answer.Done("/p/post-1"), at(Optional.empty()).post(HELLO));
  }

  private static Network at(Optional<String> baseUrl) {
    return new WebFeed(new Site(ZoneOffset.UTC, baseUrl, Optional.empty(), List.of()));
  }
}
