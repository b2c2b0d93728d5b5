package org.imprimatur.society.application;

import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.society.model.Logo;
import org.imprimatur.society.model.SocietyGrounds;

/**
 * A picture that somebody sends, drawn anew: neither what a camera wrote beside it nor what somebody hid behind it is
 * kept or handed out.
 */
final class Redrawn {

  /** Of the file. A logo has a few thousand. */
  static final int MOST_BYTES = 500_000;

  /** The longest side that is read. */
  static final int LONGEST_SIDE = 3_000;

  /** Of a larger picture only each second or third dot is read: whole, one of 16 bits a colour takes 70 MB and more. */
  private static final int READ_SIDE = 800;

  static final int SHORTEST_SIDE = 32;

  /** It is shown 40 points high: four times as much is sharp on every screen. */
  private static final int KEPT_SIDE = 400;

  /** By what these files begin. Others that Java reads were never asked for. */
  private static final List<String> FORMATS = List.of("png", "jpeg");

  private Redrawn() {}

  /** Reads the file as a browser or a program sends it, in base64. */
  static Decision<Logo> sent(String base64) {
    try {
      return of(Base64.getMimeDecoder().decode(base64));
    } catch (IllegalArgumentException none) {
      return Decision.refused(SocietyGrounds.NO_PICTURE);
    }
  }

  /**
   * Returns the logo that a PNG or JPEG file shows, no side longer than 400 pixels; else why not. One at a time: what
   * is read must not fill the heap because several send at once.
   */
  static synchronized Decision<Logo> of(byte[] file) {
    if (file.length > MOST_BYTES) {
      return Decision.refused(SocietyGrounds.LARGE_FILE, Map.of("most", MOST_BYTES, "count", file.length));
    }
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      var reader = reader(stream);
      return reader.isEmpty() ? Decision.refused(SocietyGrounds.NO_PICTURE) : read(reader.get(), stream);
    } catch (IOException | RuntimeException broken) {
      // The readers of the JDK answer a file that lies about itself with whatever their loops run into.
      return Decision.refused(SocietyGrounds.NO_PICTURE);
    }
  }

  private static Optional<ImageReader> reader(ImageInputStream stream) throws IOException {
    var readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    var reader = readers.next();
    return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT)) ? Optional.of(reader)
        : Optional.empty();
  }

  private static Decision<Logo> read(ImageReader reader, ImageInputStream stream) throws IOException {
    reader.setInput(stream, true, true);
    try {
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      return Math.min(width, height) < SHORTEST_SIDE || Math.max(width, height) > LONGEST_SIDE
          ? Decision.refused(SocietyGrounds.PICTURE_SIDES,
              Map.of("width", width, "height", height, "least", SHORTEST_SIDE, "most", LONGEST_SIDE))
          : Decision.done(Logo.of(png(drawn(reader.read(0, thinned(reader, Math.max(width, height)))))));
    } finally {
      reader.dispose();
    }
  }

  private static ImageReadParam thinned(ImageReader reader, int longest) {
    var how = reader.getDefaultReadParam();
    int each = Math.max(1, longest / READ_SIDE);
    how.setSourceSubsampling(each, each, 0, 0);
    return how;
  }

  private static BufferedImage drawn(BufferedImage sent) {
    double scale = Math.min(1, (double) KEPT_SIDE / Math.max(sent.getWidth(), sent.getHeight()));
    int width = Math.max(1, (int) Math.round(sent.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(sent.getHeight() * scale));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var pen = drawn.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(scale < 1 ? sent.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : sent, 0, 0, null);
    pen.dispose();
    return drawn;
  }

  private static byte[] png(BufferedImage drawn) {
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(drawn, "png", stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
