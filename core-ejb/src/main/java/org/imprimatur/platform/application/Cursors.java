package org.imprimatur.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.model.PlatformGrounds;
import org.imprimatur.platform.model.SealKey;

/**
 * Seals the cursors of lists. Whoever carries one can neither make nor change it, and it continues the list of the
 * reader who got it and nothing else: an unsealed place would ask the database about rows that its reader does not see.
 */
@ApplicationScoped
public class Cursors {

  private static final String MAC = "HmacSHA256";

  /** 128 bits: nobody guesses one, and a cursor stays short in an address. */
  private static final int SEAL = 16;

  private SealKey key;

  private volatile SecretKeySpec known;

  protected Cursors() {}

  @Inject
  public Cursors(SealKey key) {
    this.key = key;
  }

  /**
   * Reads a page where the cursor says, and seals where the next one begins. A cursor that was not given out for this
   * very question is refused.
   *
   * @param question the list, its reader and what else was asked for: all that must be the same on the next page
   * @param cursor as given out; empty for the start
   * @param read reads the page after a place
   */
  public <T> Decision<Page<T>> page(List<String> question, Optional<String> cursor,
      Function<Optional<String>, Page<T>> read) {
    var place = cursor.flatMap(sealed -> open(question, sealed));
    if (cursor.isPresent() && place.isEmpty()) {
      return Decision.refused(PlatformGrounds.CURSOR_INVALID);
    }
    var page = read.apply(place);
    return Decision.done(new Page<>(page.items(), page.next().map(next -> seal(question, next))));
  }

  /**
   * Reads a page of a list that is short enough to be in memory, in the order of a name that each item has. It goes on
   * after the name of the last one, whether that is still there or not.
   *
   * @param question as of {@link #page}
   * @param cursor as given out; empty for the start
   * @param limit how many items at most
   * @param all the whole list
   * @param name tells one item from the others and where it stands among them
   */
  public <T> Decision<Page<T>> slice(List<String> question, Optional<String> cursor, int limit, List<T> all,
      Function<T, String> name) {
    return page(question, cursor, place -> {
      var left = all.stream().sorted(Comparator.comparing(name))
          .filter(item -> place.isEmpty() || name.apply(item).compareTo(place.get()) > 0).toList();
      var items = left.subList(0, Math.min(limit, left.size()));
      boolean more = left.size() > items.size();
      return new Page<>(items, more ? Optional.of(name.apply(items.get(items.size() - 1))) : Optional.empty());
    });
  }

  /** Returns a name for {@link #slice} of something that stands before all that is older. */
  public static String newestFirst(Instant at, String id) {
    return String.format("%019d %s", Long.MAX_VALUE - at.toEpochMilli(), id);
  }

  private String seal(List<String> question, String place) {
    var bytes = place.getBytes(StandardCharsets.UTF_8);
    return encoded(ByteBuffer.allocate(SEAL + bytes.length).put(mark(question, bytes)).put(bytes).array());
  }

  private Optional<String> open(List<String> question, String sealed) {
    var bytes = decoded(sealed);
    // Other spellings of the same bytes are not ours either.
    if (bytes.length <= SEAL || !encoded(bytes).equals(sealed)) {
      return Optional.empty();
    }
    var place = Arrays.copyOfRange(bytes, SEAL, bytes.length);
    boolean ours = MessageDigest.isEqual(mark(question, place), Arrays.copyOf(bytes, SEAL));
    return ours ? Optional.of(new String(place, StandardCharsets.UTF_8)) : Optional.empty();
  }

  private byte[] mark(List<String> question, byte[] place) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(key());
      question.forEach(part -> update(mac, part.getBytes(StandardCharsets.UTF_8)));
      update(mac, place);
      return Arrays.copyOf(mac.doFinal(), SEAL);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + MAC, e);
    }
  }

  /** Each part with its length: otherwise two questions could run together into the same bytes. */
  private static void update(Mac mac, byte[] part) {
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    mac.update(part);
  }

  private SecretKeySpec key() {
    if (known == null) {
      known = new SecretKeySpec(key.secret().getBytes(StandardCharsets.UTF_8), MAC);
    }
    return known;
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }
}
