package org.imprimatur.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Prints a link that makes one account. The invitation is a file of the data folder, which the server looks for when
 * the link is opened: it may run meanwhile, and whoever can write there is the machine's owner anyway.
 */
public final class Invite {

  /** As long as an invitation that somebody sends from a page is good. */
  private static final Duration LIFE = Duration.ofDays(7);

  private static final int SECRET_BYTES = 32;

  private final PrintStream console = Words.console();
  private final Words words = Words.ofCaller();

  private Invite() {
  }

  /** Invites with the options of {@code ./imprimatur invite}; ends with 0, or with 2 or 6 as {@code run} does. */
  public static void main(String[] options) {
    System.exit(new Invite().run(List.of(options)));
  }

  private int run(List<String> options) {
    try {
      var told = InviteOptions.of(options);
      invite(told.roles(), told.settings().data());
      return 0;
    } catch (Failure e) {
      console.println(e.in(words));
      return e.code();
    }
  }

  private void invite(List<String> roles, Path data) throws Failure {
    if (!Files.isDirectory(data)) {
      throw new Failure(Failure.DATA, Sentence.DATA_MISSING, Map.of("folder", data));
    }
    var key = secret();
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var expires = now.plus(LIFE);
    try {
      write(data, digest(key),
          String.join("\n", "roles=" + String.join(",", roles), "made=" + now, "expires=" + expires, "set-up=no"));
      console.println(JoinLink.of(KnownAddress.of(data, System.getenv()), key));
    } catch (IOException e) {
      throw new Failure(Failure.DATA, Sentence.DATA_CLOSED, Map.of("folder", data, "fault", DataFolder.reason(e)), e);
    }
    console.println(words.say(Sentence.INVITED, Map.of("roles", String.join(", ", roles), "until",
        words.moment(expires, ZoneId.systemDefault()))));
  }

  /** Handed to whoever owns the data folder: as that user the server runs, whoever may invite. */
  private static void write(Path data, String name, String text) throws IOException {
    var folder = data.resolve("invitations");
    if (Files.notExists(folder)) {
      Files.createDirectory(folder);
      OwnerOnly.closeOne(folder);
      OwnerOnly.handOver(folder, data);
    }
    OwnerOnly.write(folder.resolve(name), text);
    OwnerOnly.handOver(folder.resolve(name), data);
  }

  private static String secret() {
    var bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String digest(String key) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
