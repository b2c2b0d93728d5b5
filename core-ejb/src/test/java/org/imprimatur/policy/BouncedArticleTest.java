package org.imprimatur.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.RenderRequest;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Outcome;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;

/**
 * The story the product was made for: an article that lists accounts, bounced once for a patient, mended and published.
 */
class BouncedArticleTest {

  private static final String OPENING =
      "Why I read psychiatrists online\n\nMy favourites are @ana_md and @ben@sci.example; both answer questions "
          + "without giving advice.\n\n";
  private static final String DETAIL = "a 16-year-old boy from Galena last Tuesday";
  private static final Policy POLICY = Shipped.policy();

  @Test
  void the_article_with_a_patient_in_it_is_blocked_at_the_exact_words() {
    var draft = article(OPENING + "I was reminded of it by " + DETAIL + ".", false);
    var screening = POLICY.proofread(draft).with(List.of());
    assertEquals(Outcome.BLOCK, screening.outcome());
    var blocks = screening.of(Severity.BLOCK);
    assertEquals(List.of(DETAIL), blocks.stream().map(finding -> finding.span().of(draft.text())).toList());
    assertEquals(
        "This may identify a patient: an age, a town and a day together. Try \"a teenager recently\".",
        blocks.get(0).message().english());
  }

  @Test
  void a_record_number_is_blocked_too() {
    assertEquals(Outcome.BLOCK,
        POLICY.proofread(article(OPENING + "See MRN 4471882.", true)).with(List.of()).outcome());
  }

  @Test
  void the_mended_article_goes_to_review_with_its_disclaimers() {
    var screening =
        POLICY.proofread(article(OPENING + "I was reminded of it by a teenager recently.", true)).with(List.of());
    assertEquals(List.of(), screening.of(Severity.BLOCK).stream().map(Finding::ruleId).toList());
    assertEquals(List.of(), screening.of(Severity.JUSTIFY).stream().map(Finding::ruleId).toList());
    assertEquals(Set.of("no-endorse-accounts", "trainee-author", "views-own"), screening.inserts());
  }

  @Test
  void the_disclaimer_stands_under_the_by_line_of_the_page() {
    var draft = article(OPENING + "I was reminded of it by a teenager recently.", true);
    var request =
        new RenderRequest(
            new RenderRequest.Words(
                draft.title(), "By Tomi Okafor, PGY-2 resident", draft.text(), List.of(), Map.of()),
            Set.of(Networks.NEWSLETTER),
            new RenderRequest.Inserts(
                POLICY.proofread(draft).with(List.of()).inserts(),
                Map.of(RenderRequest.SOCIETY, "Prairie Psychiatric Society")),
            new RenderRequest.Manner(draft.genre().voice(), "en"));
    for (var rendering : new Renderer(Catalogue.shipped()).render(request)) {
      var blocks = rendering.segments().get(0).blocks();
      assertEquals(Block.Role.BYLINE, blocks.get(1).role());
      assertTrue(blocks.get(2).text().startsWith("Accounts and profiles named in this article"), blocks.get(2).text());
      assertTrue(rendering.fits());
    }
  }

  private static Draft article(String text, boolean checked) {
    return new Draft(
        "Accounts to follow", text, new Draft.Genre("newsletter", "trainee", "en", ""), Draft.Enclosed.NOTHING,
        new Draft.Declared("none", List.of(), false, checked), Map.of());
  }
}
