package org.imprimatur.platform.infrastructure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that answer handfuls of lines at once; the answers are sent in the order of the lines. */
final class ManyHands implements AutoCloseable {

  /** Lines that one thread answers together: to hand over one by one costs as much as to answer it. */
  private static final int HANDFUL = 64;

  /** Bytes of lines that one thread answers together; a line may have a million. */
  private static final int HEAVY = 1 << 16;

  /** Handfuls for each thread that are waited for: what is read and not sent stays within bounds. */
  private static final int AHEAD = 3;

  private final JsonLines.Answering answering;
  private final OutputStream out;
  private final ExecutorService threads;
  private final int most;
  private final Queue<Future<LineAnswers>> given = new ArrayDeque<>();
  private List<byte[]> handful = new ArrayList<>();
  private int weight;
  private boolean all = true;

  ManyHands(JsonLines.Answering answering, OutputStream out, int threads) {
    this.answering = answering;
    this.out = out;
    this.most = threads * AHEAD;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /** Takes a line; sends answers that are due. */
  void give(byte[] line, int size) throws IOException {
    handful.add(Arrays.copyOf(line, size));
    weight += size;
    if (handful.size() == HANDFUL || weight > HEAVY) {
      handOut();
    }
    while (given.size() > most) {
      send(given.remove());
    }
  }

  /** Sends the answers to all lines that were given. */
  void waitForAll() throws IOException {
    handOut();
    while (!given.isEmpty()) {
      send(given.remove());
    }
    out.flush();
  }

  /** Tells whether all lines could be answered. */
  boolean all() {
    return all;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void handOut() {
    if (!handful.isEmpty()) {
      var lines = handful;
      given.add(threads.submit(() -> answers(lines)));
      handful = new ArrayList<>();
      weight = 0;
    }
  }

  private LineAnswers answers(List<byte[]> lines) {
    var answers = new LineAnswers(answering);
    lines.forEach(line -> answers.add(line, line.length));
    return answers;
  }

  private void send(Future<LineAnswers> due) throws IOException {
    try {
      var answers = due.get();
      all &= answers.all();
      answers.send(out);
    } catch (ExecutionException fault) {
      throw fault.getCause() instanceof RuntimeException unexpected ? unexpected
          : new IllegalStateException(fault.getCause());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IOException(ended);
    }
  }
}
