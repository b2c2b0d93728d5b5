package org.imprimatur.channel.infrastructure.icu;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.imprimatur.channel.model.Glyphs;

/** Characters and pictures by ICU, whose tables are those of the newest Unicode. */
public final class IcuGlyphs implements Glyphs {

  /** Never used itself: an iterator is for one thread, and a copy costs less than a new one. */
  private final BreakIterator prototype = BreakIterator.getCharacterInstance(ULocale.ROOT);

  @Override
  public int count(String text) {
    var clusters = prototype.clone();
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
}
