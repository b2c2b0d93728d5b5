package org.imprimatur.pack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.pack.model.Located;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFlaw;
import org.imprimatur.pack.model.Place;
import org.imprimatur.policy.model.BesideText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsReadTest {

  private static final CelConditions CONDITIONS = new CelConditions();

  static Stream<String> supplied() {
    return Stream.of(
        BesideText.ABOUT.stream().map(name -> "post.about." + name + " == \"yes\""),
        BesideText.ABOUT.stream().map(name -> "post.about[\"" + name + "\"] != \"no\""),
        BesideText.MEDIA.stream().map(name -> "post.media.exists(each, each." + name + " == \"\")"),
        BesideText.MEDIA.stream().map(name -> "post.media.all(each, \"" + name + "\" in each)"),
        Stream.of("size(post.media) > 1", "\"secret\" in post.sources",
            "post.sources.exists(each, each == \"secret\")"))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("supplied")
  void a_fact_that_an_author_can_say_may_be_asked(String condition) {
    assertNotNull(CONDITIONS.compile(located(condition)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "post.ai ? post.about.secret == \"yes\" : false | secret | about",
    "!(\"secret\" in post.about) | secret | about",
    "[post.about.reply, post.about.secret].exists(each, each == \"yes\") | secret | about",
    "{\"a\": post.about[\"secret\"]}.size() > 0 | secret | about",
    "post.sources.exists(each, each == post.about.secret) | secret | about",
    "post.about.secret.startsWith(\"y\") | secret | about",
    "post.about.alt == \"x\" | alt | about",
    "post.about[\"Reply\"] == \"yes\" | Reply | about",
    "post.media.exists(each, each.reply == \"yes\") | reply | medium",
    "post.media.all(one, post.media.exists(two, one.colour == two.alt)) | colour | medium",
    "post.media.filter(each, each[\"colour\"] == \"red\").size() > 1 | colour | medium",
    "post.media[0].colour == \"red\" | colour | medium"})
  void a_fact_that_nobody_can_say_is_refused_wherever_it_stands(String condition, String fact, String holder) {
    var flaw = flaw(condition);
    assertEquals(PackFlaw.NO_SUCH_FACT, flaw.what());
    assertEquals(Map.of("fact", fact, "holder", holder),
        Map.of("fact", flaw.facts().get("fact"), "holder", flaw.facts().get("holder")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"post.about[post.kind] == \"yes\"", "post.kind in post.about",
    "post.sources.exists(each, post.about[each] == \"yes\")", "post.about[\"re\" + \"ply\"] == \"yes\""})
  void a_fact_that_is_not_written_out_is_refused_for_it_cannot_be_looked_up(String condition) {
    assertEquals(PackFlaw.FACT_WRITTEN_OUT, flaw(condition).what());
  }

  private static Sentence flaw(String condition) {
    var thrown = assertThrows(PackFault.class, () -> CONDITIONS.compile(located(condition)));
    return (Sentence) thrown.said().facts().get("flaw");
  }

  private static Located located(String condition) {
    return new Located(condition, new Place("f", 1, 1, condition));
  }
}
