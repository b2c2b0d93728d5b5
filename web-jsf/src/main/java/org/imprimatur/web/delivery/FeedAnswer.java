package org.imprimatur.web.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.imprimatur.kernel.model.Sha256;

/**
 * Hands out a feed. Programs ask for it all day: whoever has it as it stands is told so in a line (RFC 9110, 13.1.2),
 * and everybody else gets it packed where they can unpack it. It holds nothing secret and nothing that the caller sent,
 * so that its packed length betrays nothing.
 */
final class FeedAnswer {

  private static final int DIGITS = 32;

  private FeedAnswer() {}

  static void send(HttpServletRequest request, HttpServletResponse response, String type, String feed)
      throws IOException {
    // Weak: packed or not, it says the same.
    var tag = "W/\"" + Sha256.hex(feed).substring(0, DIGITS) + '"';
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    // To be kept, and asked for each time: what was taken down is not to be read from a copy.
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("ETag", tag);
    if (names(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type + ";charset=UTF-8");
    write(request, response, feed.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(HttpServletRequest request, HttpServletResponse response, byte[] feed) throws IOException {
    if (unpacks(request.getHeader("Accept-Encoding"))) {
      response.setHeader("Content-Encoding", "gzip");
      try (var packed = new GZIPOutputStream(response.getOutputStream())) {
        packed.write(feed);
      }
    } else {
      response.getOutputStream().write(feed);
    }
  }

  private static boolean names(String known, String tag) {
    return parts(known).anyMatch(each -> each.equals("*") || each.equals(tag) || tag.equals("W/" + each));
  }

  private static boolean unpacks(String accepted) {
    return parts(accepted).map(each -> each.replace(" ", ""))
        .anyMatch(each -> each.split(";")[0].equalsIgnoreCase("gzip") && !each.matches(".*;[qQ]=0(\\.0*)?"));
  }

  private static Stream<String> parts(String header) {
    return Optional.ofNullable(header).stream().flatMap(all -> Arrays.stream(all.split(","))).map(String::strip);
  }
}
