package org.imprimatur.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.function.Supplier;
import org.imprimatur.platform.application.Unreadable;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.Test;

class BodyNeededTest {

  @Test
  void a_call_without_the_body_that_it_takes_is_told_so_and_reaches_no_use_case() {
    var unread = assertThrows(Unreadable.class, () -> read(() -> null));
    var problem = (Problem) new ProblemMapper().toResponse(unread).getEntity();
    assertEquals("MALFORMED", problem.code());
    var said = Desk.open().words().of(problem.detail());
    assertTrue(said.contains("empty"), said);
  }

  @Test
  void a_body_that_was_read_is_handed_on_as_it_is() throws IOException {
    var body = new Object();
    assertSame(body, read(() -> body));
  }

  private static Object read(Supplier<Object> body) throws IOException {
    return new BodyNeeded().aroundReadFrom(Stub.of(ReaderInterceptorContext.class, (name, none) -> {
      if (name.equals("proceed")) {
        return body.get();
      }
      throw Stub.unknown(name);
    }));
  }
}
