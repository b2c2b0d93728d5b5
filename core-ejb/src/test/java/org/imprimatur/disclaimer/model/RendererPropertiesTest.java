package org.imprimatur.disclaimer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Segment;

class RendererPropertiesTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final Map<String, String> SOCIETY = Map.of(RenderRequest.SOCIETY, "Prairie Psychiatric Society");
  private final Renderer renderer = new Renderer(CATALOGUE);

  @Property(tries = 150)
  void each_disclaimer_is_whole_in_every_rendering(
      @ForAll("words") String text, @ForAll("threads") List<String> thread, @ForAll("disclaimers") Set<String> wanted) {
    for (var rendering : render(text, thread, wanted)) {
      assertEquals(wanted.size(), rendering.disclaimers().size());
      for (var disclaimer : rendering.disclaimers()) {
        assertTrue(rendering.segments().stream().anyMatch(segment -> segment.text().contains(disclaimer.text())));
      }
    }
  }

  @Property(tries = 150)
  void the_measure_is_of_the_text_as_sent(
      @ForAll("words") String text, @ForAll("threads") List<String> thread, @ForAll("disclaimers") Set<String> wanted) {
    for (var rendering : render(text, thread, wanted)) {
      for (var segment : rendering.segments()) {
        assertEquals(Counting.measure(rendering.channel(), segment.text()).length(), segment.measure().length());
      }
    }
  }

  @Property(tries = 150)
  void what_is_over_the_limit_is_explained(@ForAll("words") String text, @ForAll("disclaimers") Set<String> wanted) {
    for (var rendering : render(text, List.of(), wanted)) {
      boolean over = rendering.segments().stream().anyMatch(RendererPropertiesTest::over);
      assertEquals(over, !Overrun.in(rendering).isEmpty());
      Overrun.in(rendering)
          .forEach(overrun -> assertTrue(overrun.excess() > 0 && overrun.disclaimers() <= overrun.length()));
    }
  }

  @Property(tries = 150)
  void a_rendering_fits_or_says_why_not(@ForAll("words") String text, @ForAll("disclaimers") Set<String> wanted) {
    for (var rendering : render(text, List.of(), wanted)) {
      assertEquals(rendering.fits(), Overrun.reasons(rendering).isEmpty());
    }
  }

  @Property(tries = 150)
  void a_budget_is_what_the_disclaimers_add_to_the_words(@ForAll("letters") String text,
      @ForAll("disclaimers") Set<String> wanted) {
    for (var rendering : render(text, List.of(), wanted)) {
      var budget = Budget.of(rendering).get(0);
      int bare = render(text, List.of(), Set.of()).stream()
          .filter(each -> each.channel().equals(rendering.channel()))
          .mapToInt(each -> each.segments().get(0).measure().length())
          .findFirst().orElseThrow();
      assertEquals(rendering.segments().get(0).measure().length() - bare, budget.reserved(), rendering.toString());
    }
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(400);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('a', 'z').withChars(" .@#/:\n\uFEFF").ofMaxLength(700);
  }

  @Provide
  Arbitrary<List<String>> threads() {
    return words().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Set<String>> disclaimers() {
    return Arbitraries.of(CATALOGUE.entries().stream().map(Disclaimer::id).toList()).set().ofMaxSize(5);
  }

  private static boolean over(Segment segment) {
    return segment.measure().length() > segment.measure().limit();
  }

  private List<Rendering> render(String text, List<String> thread, Set<String> wanted) {
    var request = new RenderRequest(new RenderRequest.Words("T", "By A", text, thread, Map.of()),
        Set.copyOf(ChannelId.all()), new RenderRequest.Inserts(wanted, SOCIETY),
        new RenderRequest.Manner("trainee", "en"));
    return renderer.render(request);
  }
}
