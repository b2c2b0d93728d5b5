package org.imprimatur.policy;

import java.util.List;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, screening ends, answers the same twice, and names places that are in the text. */
class AnyTextIT {

  private static final String[] PIECES = {
    "my patient ", "a 43-year-old man ", "from Peoria ", "last Tuesday ", "312-555-0142 ", "GB29-NWBK-6016 ",
    "DOB 3/14/81 ", "@a.b ", "#mentalhealth ", "https://x.y/z ", "\n", "\"", "'", ".",
    "you should ", "stop taking your lithium ", "the governor is clearly ", "a narcissist ", "committed suicide ",
    "\uD83D\uDE00", "\uD835\uDC00\uD835\uDC01", "e\u0301", "\u200B", "\u0430ddict ", "ſK", "\uFF11\uFF12",
    "\u0000", "--", "1234567890123456 ", "::1 ", "10.0.0.1/8 ", "İı", "\uFB01", "(", ")", "$", "\\b", "{x}"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void screening_answers_any_text(int seed) {
    var random = new Random(seed);
    for (int n = 0; n < 400; n++) {
      var draft = Draft.ofText(text(random));
      var first = Shipped.policy().proofread(draft).with(List.of());
      assertEquals(first, Shipped.policy().proofread(draft).with(List.of()));
      first.findings().forEach(finding -> inside(draft.text(), finding));
    }
  }

  /** Returns pieces that rules know and letters of any kind, in no order. */
  static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(
          random.nextInt(5) == 0 ? Character.toString(random.nextInt(0xD800)) : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static void inside(String text, Finding finding) {
    int start = finding.span().start();
    int end = finding.span().end();
    assertTrue(end <= text.length(), finding.ruleId());
    assertTrue(start == 0 || !Character.isLowSurrogate(text.charAt(Math.min(start, text.length() - 1)))
        || start == text.length(), finding.ruleId() + " begins inside a character of " + text);
    assertTrue(end == 0 || end == text.length() || !Character.isLowSurrogate(text.charAt(end)),
        finding.ruleId() + " ends inside a character of " + text);
  }
}
