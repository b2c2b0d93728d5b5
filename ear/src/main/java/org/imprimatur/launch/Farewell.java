package org.imprimatur.launch;

import java.io.PrintStream;
import java.util.Optional;

/** Ends the process cleanly on Ctrl-C and TERM: the server is stopped first, and the exit code is ours. */
final class Farewell extends Thread {

  private static final String SERVER_HOOK = "Payara Micro Shutdown Hook";
  private static final long PATIENCE_MS = 20_000;
  private static final int LOOKS = 20;
  private static final long PAUSE_MS = 10;

  private final PrintStream console;
  private final Words words;
  private volatile int code;
  private volatile Rehearsal rehearsal;
  private volatile boolean saying;

  Farewell(PrintStream console, Words words) {
    super("farewell");
    this.console = console;
    this.words = words;
  }

  /** A rehearsal that must not outlive this process. */
  void mayBreakOff(Rehearsal begun) {
    rehearsal = begun;
  }

  /** Ends the process with this code. */
  void exit(int exitCode) {
    code = exitCode;
    System.exit(exitCode);
  }

  /** Whether the end has begun. */
  boolean saying() {
    return saying;
  }

  @Override
  public void run() {
    saying = true;
    try {
      say(code == 0);
    } finally {
      console.flush();
      // A signal would end the process with 128 + its number; asked to stop, we have not failed.
      Runtime.getRuntime().halt(code);
    }
  }

  private void say(boolean asked) {
    if (asked) {
      console.println(words.say(Sentence.STOPPING));
    }
    if (rehearsal != null) {
      rehearsal.end();
    }
    awaitServer();
    if (code == 0) {
      Rehearsal.archive().ifPresent(ClassArchive::write);
    }
    if (asked) {
      console.println(words.say(Sentence.STOPPED));
    }
  }

  /** Hooks run side by side: the server's own one may begin a moment later than this. */
  private static void awaitServer() {
    try {
      for (int look = 0; look < LOOKS; look++) {
        Optional<Thread> hook = serverHook();
        if (hook.isPresent()) {
          hook.get().join(PATIENCE_MS);
          return;
        }
        Thread.sleep(PAUSE_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<Thread> serverHook() {
    return Thread.getAllStackTraces().keySet().stream().filter(t -> SERVER_HOOK.equals(t.getName())).findAny();
  }
}
