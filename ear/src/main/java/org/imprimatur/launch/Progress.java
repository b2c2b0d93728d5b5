package org.imprimatur.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

/** Says every second or two how many posts are seeded; the application, in the same process, tells it. */
final class Progress {

  private static final String DONE = "imprimatur.seed.done";
  private static final String WAIT = "imprimatur.seed.waiting";
  private static final long EVERY_MS = 1_000;

  private final Timer looks = new Timer("progress", true);
  private final int posts;
  private final PrintStream console;
  private final Words words;
  private int first = -1;
  private int last;
  private long begun;

  Progress(int posts, PrintStream console, Words words) {
    this.posts = posts;
    this.console = console;
    this.words = words;
    looks.schedule(new TimerTask() {
      @Override
      public void run() {
        look();
      }
    }, EVERY_MS, EVERY_MS);
  }

  /** The rate counts from the first look that finds something: what an earlier run has seeded is none of it. */
  private void look() {
    int done = done();
    long now = System.nanoTime();
    if (done > 0 && first < 0) {
      first = done;
      begun = now;
    } else if (done > last) {
      long rate = (done - first) * 1_000L / Duration.ofNanos(now - begun).toMillis();
      console.println("  " + words.say(Sentence.SEEDED, Map.of("done", done, "posts", posts, "rate", rate)));
    }
    last = done;
  }

  /** Returns how many posts are there. */
  int done() {
    return Integer.getInteger(DONE, 0);
  }

  /** Returns how many of them wait for the committee, once all are there. */
  int waiting() {
    return Integer.getInteger(WAIT, 0);
  }

  void end() {
    looks.cancel();
  }
}
