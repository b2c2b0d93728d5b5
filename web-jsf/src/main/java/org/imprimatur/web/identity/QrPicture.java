package org.imprimatur.web.identity;

import io.nayuki.qrcodegen.QrCode;

/**
 * A picture that a camera reads, as a page draws it.
 *
 * @param side how many squares it is wide, its border included
 * @param squares the dark ones, as the path of an SVG
 */
public record QrPicture(int side, String squares) {

  /** The light border that a camera needs, in squares: ISO/IEC 18004. */
  private static final int BORDER = 4;

  /** Draws a text. */
  static QrPicture of(String text) {
    var drawn = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < drawn.size; y++) {
      for (int x = 0; x < drawn.size; x++) {
        if (drawn.getModule(x, y)) {
          path.append('M').append(x + BORDER).append(',').append(y + BORDER).append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(drawn.size + 2 * BORDER, path.toString());
  }
}
