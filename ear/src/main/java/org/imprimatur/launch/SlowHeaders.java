package org.imprimatur.launch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpProbe;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/**
 * Answers 408 and closes the line when the headers of a request are not complete some seconds after their first byte.
 * The server's own limit is on silence: whoever sends a byte now and then was waited for without end. A kept line at
 * rest has begun no request, and a body has its own bound.
 */
final class SlowHeaders extends HttpProbe.Adapter {

  private static final Logger LOG = Logger.getLogger(SlowHeaders.class.getName());
  /** What language whoever asks would read stands in headers that have not come. */
  private static final String SENTENCE = Words.english().say(Sentence.HEADERS_SLOW) + "\n";
  private static final byte[] ANSWER =
      ("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Type: text/plain;charset=UTF-8\r\n"
          + "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nContent-Length: " + SENTENCE.length()
          + "\r\n\r\n" + SENTENCE)
          .getBytes(StandardCharsets.US_ASCII);
  /** Stays with a request, and is gone with it: its first byte was seen. */
  private static final String BEGUN = SlowHeaders.class.getName();

  private static final long A_SECOND = 1_000;

  private final long patience;
  private final Map<Connection<?>, Long> begun = new ConcurrentHashMap<>();

  private SlowHeaders(Duration patience) {
    this.patience = patience.toNanos();
  }

  /** Bounds the headers of every request that comes through this chain. */
  static void bound(FilterChain chain, Duration patience) {
    var slow = new SlowHeaders(patience);
    var reader = (HttpServerFilter) chain.get(chain.indexOfType(HttpServerFilter.class));
    reader.getMonitoringConfig().addProbes(slow);
    new Timer("slow headers", true).schedule(new TimerTask() {
      @Override
      public void run() {
        slow.sweep();
      }
    }, A_SECOND, A_SECOND);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the server declares it
  public void onDataReceivedEvent(Connection connection, Buffer buffer) {
    var request = (HttpHeader) connection.getAttributes().getAttribute(HttpServerFilter.HTTP_SERVER_REQUEST_ATTR_NAME);
    if (request.getAttributes().getAttribute(BEGUN) == null) {
      request.getAttributes().setAttribute(BEGUN, true);
      begun.put(connection, System.nanoTime());
    }
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void onHeaderParseEvent(Connection connection, HttpHeader header, int size) {
    begun.remove(connection);
  }

  private void sweep() {
    long now = System.nanoTime();
    begun.forEach((connection, since) -> {
      if (!connection.isOpen()) {
        begun.remove(connection);
      } else if (now - since >= patience && begun.remove(connection, since)) {
        end(connection);
      }
    });
  }

  /** What the line takes of the answer at once, it takes; whoever does not read is not waited for either. */
  private static void end(Connection<?> connection) {
    try {
      connection.write(Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, ANSWER), new EmptyCompletionHandler<>());
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "a slow line could not be answered", e);
    } finally {
      connection.terminateSilently();
    }
  }
}
