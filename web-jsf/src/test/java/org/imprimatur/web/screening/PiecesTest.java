package org.imprimatur.web.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;

class PiecesTest {

  private static final String TEXT = "One two three";

  @Test
  void a_text_without_findings_is_one_piece_and_an_empty_one_none() {
    assertEquals("One two three", shown());
    assertEquals(List.of(), Pieces.of("", List.of()));
  }

  @Test
  void a_finding_is_cut_out_and_its_tone_tells_how_grave_it_is() {
    assertEquals("One [block 0:two] three", shown(at(4, 7, Severity.BLOCK)));
    assertEquals("[warn 0:One] two three", shown(at(0, 3, Severity.JUSTIFY)));
    assertEquals("One two [info 0:three]", shown(at(8, 13, Severity.ADVISE)));
  }

  @Test
  void where_findings_overlap_the_gravest_gives_the_tone_and_all_are_named_gravest_first() {
    assertEquals("[info 0:One ][block 1 0:two][block 1: three]",
        shown(at(0, 7, Severity.ADVISE), at(4, 13, Severity.BLOCK)));
  }

  @Test
  void findings_about_the_whole_text_about_nothing_or_about_words_elsewhere_mark_nothing() {
    assertEquals("One two three",
        shown(at(0, 13, Severity.BLOCK), at(5, 5, Severity.BLOCK), at(4, 40, Severity.BLOCK)));
    assertFalse(Pieces.marks(at(0, 13, Severity.BLOCK), TEXT));
    assertTrue(Pieces.marks(at(0, 12, Severity.BLOCK), TEXT));
  }

  @Test
  void nothing_of_the_text_is_lost_however_the_findings_lie() {
    var findings =
        List.of(at(0, 2, Severity.ADVISE), at(1, 5, Severity.BLOCK), at(5, 6, Severity.JUSTIFY),
            at(3, 12, Severity.ADVISE));
    assertEquals(TEXT,
        Pieces.of(TEXT, findings).stream().map(Pieces.Piece::text).collect(Collectors.joining()));
  }

  @Test
  void what_lies_inside_a_blocking_finding_of_its_family_is_left_out_until_that_is_mended() {
    var outer = at(0, 7, Severity.BLOCK);
    var inner = at(4, 7, Severity.ADVISE);
    var other = new Finding(new Finding.Origin("b.c", Category.CLAIM, "", Message.NOTHING), new Span(4, 7),
        Finding.Demands.only(Severity.ADVISE), Message.valueOf("Something."), List.of());
    var beside = at(4, 8, Severity.ADVISE);
    assertEquals(List.of(outer, other, beside), Pieces.outermost(TEXT, List.of(outer, inner, other, beside)));
    var whole = at(0, 13, Severity.BLOCK);
    assertEquals(List.of(whole, inner), Pieces.outermost(TEXT, List.of(whole, inner)),
        "it may be about words elsewhere");
  }

  private static String shown(Finding... findings) {
    return Pieces.of(TEXT, List.of(findings)).stream()
        .map(piece -> piece.tone().isEmpty() ? piece.text()
            : "[" + piece.tone() + " " + piece.cards() + ":" + piece.text() + "]")
        .collect(Collectors.joining());
  }

  private static Finding at(int start, int end, Severity severity) {
    return new Finding(new Finding.Origin("a.b", Category.PRIVACY, "", Message.NOTHING), new Span(start, end),
        Finding.Demands.only(severity), Message.valueOf("Something."), List.of());
  }
}
