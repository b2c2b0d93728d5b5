package org.imprimatur.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Waits until the log-in page really answers. */
final class FirstPage {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int OK = 200;
  private static final long PAUSE_MS = 50;
  private static final int READ_MS = 30_000;

  private FirstPage() {
  }

  static void await(String url) throws Failure, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Object answer = Sentence.NOTHING;
    while (System.nanoTime() < end) {
      var said = answer(url + "/login");
      if (said.isEmpty()) {
        return;
      }
      answer = said;
      Thread.sleep(PAUSE_MS);
    }
    throw new Failure(Failure.START, Sentence.PAGE_FAILED, Map.of("answer", answer));
  }

  /** Empty when the page is there, else what came instead. */
  private static String answer(String page) {
    try {
      var connection = (HttpURLConnection) URI.create(page).toURL().openConnection();
      connection.setReadTimeout(READ_MS);
      int status = connection.getResponseCode();
      connection.disconnect();
      return status == OK ? "" : String.valueOf(status);
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
