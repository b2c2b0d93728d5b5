package org.imprimatur.society.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Grounds;
import org.imprimatur.histories.Scene;
import org.imprimatur.society.Societies;
import org.imprimatur.society.model.Logo;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.ProfileField;
import org.imprimatur.society.model.SocietyGrounds;
import org.imprimatur.society.model.Version;
import org.imprimatur.society.model.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

  private static final Profile LAKESIDE = Societies.profile("Lakeside Society", List.of(), List.of());
  private static final byte[] RED = picture(200, 100, Color.RED, "png");

  private static final String SENT = sent(RED);

  private final Scene scene = new Scene();

  @Test
  void a_picture_is_drawn_anew_and_shown_as_a_version_of_its_own() throws IOException {
    saved(LAKESIDE);
    var next = scene.done("admin", () -> keep().showLogo(1, SENT));
    assertEquals("2 [LOGO]", next.number() + " " + next.profile().unlike(LAKESIDE));
    var drawn = read(shown().orElseThrow());
    assertEquals("200 100 " + Color.RED, drawn.getWidth() + " " + drawn.getHeight() + " "
        + new Color(drawn.getRGB(100, 50)));
  }

  @Test
  void what_is_hidden_beside_or_behind_the_picture_is_kept_nowhere() {
    var secret = "taken at 41.8781 N, 87.6298 W".getBytes(StandardCharsets.US_ASCII);
    var laden = Arrays.copyOf(RED, RED.length + secret.length);
    System.arraycopy(secret, 0, laden, RED.length, secret.length);
    var beside = withText(RED, secret);
    for (var file : List.of(laden, beside)) {
      var kept = Redrawn.of(file).answer().orElseThrow().png();
      assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("41.8781"));
    }
  }

  @ParameterizedTest
  @CsvSource({"3000,1500,400,200", "32,3000,4,400", "400,400,400,400", "401,40,400,40"})
  void no_side_is_longer_than_400_pixels(int width, int height, int kept, int high) throws IOException {
    var drawn = read(Redrawn.of(picture(width, height, Color.BLUE, "png")).answer().orElseThrow());
    assertEquals(kept + " " + high, drawn.getWidth() + " " + drawn.getHeight());
  }

  /** Whole, it took more than the heap has beside a policy. */
  @Test
  void a_picture_of_16_bits_a_colour_is_thinned_out_while_it_is_read() throws IOException {
    var deep = new BufferedImage(new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false,
        Transparency.TRANSLUCENT, DataBuffer.TYPE_USHORT),
        Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 3_000, 2_000, 4, null), false, null);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(deep, "png", bytes);
    var drawn = read(Redrawn.of(bytes.toByteArray()).answer().orElseThrow());
    assertEquals("400 267", drawn.getWidth() + " " + drawn.getHeight());
  }

  @Test
  void a_jpeg_is_a_picture_too() {
    assertTrue(Redrawn.of(picture(64, 64, Color.GREEN, "jpeg")).answer().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "bmp"})
  void another_kind_of_picture_is_refused(String kind) {
    assertEquals(SocietyGrounds.NO_PICTURE, why(picture(64, 64, Color.GREEN, kind)));
  }

  @Test
  void a_drawing_that_may_hold_a_script_is_refused() {
    assertEquals(SocietyGrounds.NO_PICTURE,
        why("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8)));
    assertEquals(SocietyGrounds.NO_PICTURE, why(new byte[0]));
  }

  @ParameterizedTest
  @CsvSource({"31,100", "100,31", "3001,100", "100,3001"})
  void sides_beyond_what_is_read_are_refused_with_their_lengths(int width, int height) {
    assertEquals(SocietyGrounds.PICTURE_SIDES, why(picture(width, height, Color.BLUE, "png")));
  }

  /** The header alone is believed of no file: one that says 100,000 by 100,000 is refused before any row is read. */
  @Test
  void a_file_that_claims_a_huge_picture_is_refused_unread() {
    var bomb = RED.clone();
    ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);
    var crc = new CRC32();
    crc.update(bomb, 12, 17);
    ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
    assertEquals(SocietyGrounds.PICTURE_SIDES, why(bomb));
  }

  @Test
  void a_file_of_more_bytes_than_are_taken_is_refused() {
    assertEquals(SocietyGrounds.LARGE_FILE, why(new byte[Redrawn.MOST_BYTES + 1]));
    assertEquals(SocietyGrounds.NO_PICTURE, why(new byte[Redrawn.MOST_BYTES]));
  }

  @Test
  void a_broken_picture_is_refused_whatever_its_bytes() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      var broken = RED.clone();
      for (int flips = 0; flips < 3; flips++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      Redrawn.of(broken).objection().ifPresent(
          refusal -> assertTrue(refusal.sentence().what().toString().matches("NO_PICTURE|PICTURE_SIDES")));
    }
  }

  @Test
  void who_saves_the_rest_leaves_it_as_it_is_and_who_takes_it_off_ends_its_address() {
    saved(LAKESIDE);
    var digest = scene.done("chair", () -> keep().showLogo(1, SENT)).profile().called().logo().orElseThrow();
    var next = scene.done("admin", () -> keep().save(2, Societies.profile("Riverside", List.of(), List.of())));
    assertEquals(Optional.of(digest), next.profile().called().logo());
    assertTrue(shown().isPresent());
    var off = scene.done("chair", () -> keep().takeLogoOff(3));
    assertEquals(List.of(ProfileField.LOGO), off.profile().unlike(next.profile()));
    assertEquals(Optional.empty(), shown());
    assertEquals(Optional.empty(), seen(society -> society.logo(digest)));
  }

  @Test
  void one_that_was_shown_before_may_be_named_again_and_one_that_never_was_may_not() {
    saved(LAKESIDE);
    var red = scene.done("chair", () -> keep().showLogo(1, SENT)).profile().called().logo().orElseThrow();
    var blue = scene.done("chair", () -> keep().showLogo(2, sent(picture(50, 50, Color.BLUE, "png"))));
    assertNotEquals(Optional.of(red), blue.profile().called().logo());
    assertEquals(Optional.of(red), saved(3, red).answer().orElseThrow().profile().called().logo());
    assertEquals(SocietyGrounds.NO_SUCH_LOGO, saved(4, "0".repeat(64)).objection().orElseThrow().sentence().what());
    assertEquals(Optional.empty(), saved(4, "").answer().orElseThrow().profile().called().logo());
  }

  @Test
  void a_society_that_has_no_name_has_no_logo_either() {
    assertEquals(SocietyGrounds.NO_NAME, scene.refusal("chair", () -> keep().showLogo(0, SENT)).sentence().what());
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "publisher", "reviewer", "auditor"})
  void whoever_does_not_keep_the_society_changes_no_logo(String who) {
    saved(LAKESIDE);
    assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> keep().showLogo(1, SENT)).code());
    assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> keep().showLogo(1, "no base64 \u0001")).code());
    assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> keep().takeLogoOff(1)).code());
  }

  @Test
  void of_two_who_change_it_at_once_the_second_is_told() {
    saved(LAKESIDE);
    scene.done("chair", () -> keep().showLogo(1, SENT));
    assertEquals(Code.STALE_VERSION,
        scene.refusal("admin", () -> keep().showLogo(1, sent(picture(50, 50, Color.BLUE, "png")))).code());
    assertEquals(Code.STALE_VERSION, scene.refusal("admin", () -> keep().takeLogoOff(1)).code());
    var blue = Redrawn.of(picture(50, 50, Color.BLUE, "png")).answer().orElseThrow();
    assertEquals(Optional.empty(), scene.stored(tables -> tables.society().logo(blue.digest())), "nothing is kept");
  }

  private Decision<Version> saved(int base, String logo) {
    var named = new Profile(new Profile.Name("Lakeside Society", "", Optional.of(logo)), null,
        new Profile.Life("", Profile.LANGUAGES), null);
    return scene.as("chair", () -> keep().save(base, named));
  }

  private void saved(Profile profile) {
    scene.done("chair", () -> keep().save(0, profile));
  }

  private Optional<Logo> shown() {
    return seen(society -> society.logo().flatMap(society::logo));
  }

  private <T> T seen(Function<OurSociety, T> look) {
    return scene.done("member", () -> Decision.done(look.apply(society())));
  }

  private OurSociety society() {
    return Societies.of(scene.use(Versions.class), Clock.systemUTC());
  }

  private KeepSociety keep() {
    return scene.use(KeepSociety.class);
  }

  private static String sent(byte[] file) {
    return Base64.getEncoder().encodeToString(file);
  }

  private static Grounds why(byte[] file) {
    return (Grounds) Redrawn.of(file).objection().orElseThrow().sentence().what();
  }

  private static BufferedImage read(Logo logo) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(logo.png()));
  }

  private static byte[] picture(int width, int height, Color colour, String kind) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, kind, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** The picture with a tEXt chunk after its header, as a camera or a program writes one. */
  private static byte[] withText(byte[] png, byte[] words) {
    int header = 33;
    var chunk = ByteBuffer.allocate(12 + 8 + words.length).putInt(8 + words.length)
        .put("tEXt".getBytes(StandardCharsets.US_ASCII)).put("Comment\0".getBytes(StandardCharsets.US_ASCII))
        .put(words);
    var crc = new CRC32();
    crc.update(chunk.array(), 4, 4 + 8 + words.length);
    chunk.putInt((int) crc.getValue());
    return ByteBuffer.allocate(png.length + chunk.capacity()).put(png, 0, header).put(chunk.array())
        .put(png, header, png.length - header).array();
  }
}
