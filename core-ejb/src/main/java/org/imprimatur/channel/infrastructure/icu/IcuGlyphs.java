package org.imprimatur.channel.infrastructure.icu;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.imprimatur.channel.model.Glyphs;

/** Characters and pictures by ICU, whose tables are those of the newest Unicode. */
public final class IcuGlyphs implements Glyphs {

  @Override
  public int count(String text) {
    var clusters = Clusters.PROTOTYPE.clone();
    clusters.setText(text);
    int count = 0;
    while (clusters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  @Override
  public boolean pictograph(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
  }

  @Override
  public boolean takesTone(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER_BASE);
  }

  @Override
  public boolean flag(String pair) {
    return UCharacter.hasBinaryProperty(pair, UProperty.RGI_EMOJI_FLAG_SEQUENCE);
  }

  /**
   * Made when the first text needs it. The iterator is never used itself: it is for one thread, and a copy costs less
   * than a new one.
   */
  private static final class Clusters {
    private static final BreakIterator PROTOTYPE = BreakIterator.getCharacterInstance(ULocale.ROOT);
  }
}
