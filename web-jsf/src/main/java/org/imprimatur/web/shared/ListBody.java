package org.imprimatur.web.shared;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.platform.model.Wanted;

/** A stretch of a list on the wire; {@code next} is the cursor that continues it. */
public record ListBody<T>(List<T> items, String next, Map<String, Long> counts) {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  public static <T> Response answer(Decision<Page<T>> page) {
    return answer(page, Function.identity());
  }

  /** Answers with a page, each of its items as it is on the wire; or says why there is none. */
  public static <T, B> Response answer(Decision<Page<T>> page, Function<T, B> body) {
    return Replies.of(page, done -> Response
        .ok(new ListBody<>(done.items().stream().map(body).toList(), done.next().orElse(null), null)).build());
  }

  /** Keeps a limit asked for within what a page may hold; JAX-RS would answer 404 to one that is no number. */
  public static int limit(String asked) {
    if (asked == null) {
      return USUAL;
    }
    if (!asked.matches("-?[0-9]{1,9}")) {
      throw new WrongMember("limit", WrongMember.quoted(asked),
          new Sentence(Wanted.NUMBER_UP_TO, Map.of("most", MOST)));
    }
    return Math.max(1, Math.min(MOST, Integer.parseInt(asked)));
  }
}
