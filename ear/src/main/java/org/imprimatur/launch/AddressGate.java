package org.imprimatur.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;

/**
 * Answers 400 to an address that the server would answer, or redirect, before it asks the application: one that cannot
 * be decoded got an empty 200. The application looks at every address that reaches it itself, on whatever server it
 * runs.
 */
final class AddressGate extends BaseFilter {

  /**
   * An escape that is none, or of a dot, a slash, a semicolon, a backslash or a control; a semicolon, a dot segment,
   * a double slash.
   */
  private static final Pattern HOSTILE = Pattern.compile(
      "%(?![0-9A-Fa-f]{2})|%(?:2[EeFf5]|3[Bb]|5[Cc]|[01].|7[Ff])|[;\\\\]|//|/\\.{1,2}(?:/|$)|[^!-~]");

  private AddressGate() {}

  /** Puts the gate behind the reader of requests of this chain. */
  static void into(FilterChain chain) {
    chain.add(chain.indexOfType(HttpServerFilter.class) + 1, new AddressGate());
  }

  @Override
  public NextAction handleRead(FilterChainContext context) throws IOException {
    HttpContent content = context.getMessage();
    var request = (HttpRequestPacket) content.getHttpHeader();
    if (!hostile(request)) {
      return context.getInvokeAction();
    }
    var response = request.getResponse();
    response.setStatus(400);
    response.setReasonPhrase("Bad Request");
    response.setContentLength(0);
    response.setHeader("Connection", "close");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    content.recycle();
    context.write(response.httpContentBuilder().last(true).build());
    // A body is not read: the connection ends with the answer.
    var connection = context.getConnection();
    context.flush(new EmptyCompletionHandler<>() {
      @Override
      public void completed(Object written) {
        connection.closeSilently();
      }
    });
    return context.getStopAction();
  }

  private static boolean hostile(HttpRequestPacket request) {
    var address = request.getRequestURIRef().getOriginalRequestURIBC().toString(StandardCharsets.ISO_8859_1);
    return HOSTILE.matcher(address).find();
  }
}
