package org.imprimatur.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Runs the server until it is told to end.
 * Exit codes: 0 ended, 2 wrong option, 5 port, 6 data folder, 7 the application did not start.
 */
public final class Main {

  private final PrintStream console = Words.console();
  private final Words words = Words.ofCaller();
  private final Farewell farewell = new Farewell(console, words);
  private final Phases phases = new Phases(console);

  private Main() {
  }

  /** Starts with the options of {@code ./imprimatur run}, or with {@code seed} and its options. */
  public static void main(String[] arguments) {
    new Main().run(List.of(arguments));
  }

  private void run(List<String> arguments) {
    try {
      Settings settings = Settings.of(arguments);
      if (settings.seed().isEmpty()) {
        Ports.requireFree(settings);
      }
      DataFolder data = DataFolder.take(settings.data());
      start(settings, data);
    } catch (Failure e) {
      fail(e.code(), e.in(words));
    } catch (IOException e) {
      fail(Failure.DATA, words.say(Sentence.FILE_CLOSED, Map.of("fault", String.valueOf(e.getMessage()))));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(Failure.START, words.say(Sentence.INTERRUPTED));
    }
  }

  private void start(Settings settings, DataFolder data) throws Failure, IOException, InterruptedException {
    Runtime.getRuntime().addShutdownHook(farewell);
    var log = new PrintStream(new RollingLog(data.log()), true, StandardCharsets.UTF_8);
    System.setOut(log);
    System.setErr(log);
    boolean demo = settings.seed().isPresent() || demo(settings, data);
    String password = demo ? DemoPassword.of(data, System.getenv()) : "";
    publish(settings, demo, password);
    KnownAddress.keep(data, settings.baseUrl(System.getenv()));
    try {
      serve(settings, data);
    } catch (Failure e) {
      e.printStackTrace(log);
      fail(e.code(), e.in(words) + System.lineSeparator() + words.say(Sentence.LOG, Map.of("file", data.log())));
      return;
    }
    if (settings.seed().isPresent()) {
      farewell.exit(0);
    }
    if (demo && data.fictional()) {
      Accounts.print(console, words, password);
    }
    console.println(words.say(Sentence.HOW_TO_STOP));
    if (Rehearsal.archive().isPresent()) {
      farewell.exit(0);
    }
    Rehearsal.begin().ifPresent(farewell::mayBreakOff);
  }

  /** The demo is for a folder that is nobody's yet: no society of one's own gets it by a forgotten option. */
  private static boolean demo(Settings settings, DataFolder data) throws Failure, IOException {
    if (settings.demo().orElse(false) && data.own()) {
      throw new Failure(Failure.USAGE, Sentence.DEMO_ELSEWHERE, Map.of("folder", data.path()));
    }
    return settings.demo().orElse(!data.own());
  }

  private void serve(Settings settings, DataFolder data) throws Failure, IOException, InterruptedException {
    Duration headers = Settings.headers(System.getProperties(), System.getenv());
    Path home = Path.of(System.getProperty("imprimatur.home")).toAbsolutePath().normalize();
    Path instance = Instance.fresh(home.resolve("server"), data.path().resolve("server"));
    Server server = Server.boot(home.resolve("server"), instance, settings);
    phases.done(words.say(Sentence.SERVER_STARTED));
    if (settings.seed().isPresent()) {
      seed(settings.seed().get(), server, home, data);
      return;
    }
    server.deploy(home.resolve("imprimatur.ear"), data.log());
    phases.done(words.say(Sentence.APPLICATION_DEPLOYED));
    server.open(headers);
    FirstPage.await(settings.url());
    phases.done(words.say(Sentence.PAGE_ANSWERED));
    String address = settings.baseUrl(System.getenv());
    data.setUpKey().ifPresent(key -> console.println(words.say(Sentence.SET_UP,
        Map.of("address", JoinLink.of(address, key)))));
    console.println(words.say(Sentence.READY, Map.of("address", address, "seconds", phases.total())));
  }

  /** The application fills the database while it is deployed; nobody can reach it, for its port stays closed. */
  private void seed(Settings.Seed seed, Server server, Path home, DataFolder data) throws Failure, IOException {
    var progress = new Progress(seed.posts(), console, words);
    try {
      server.deploy(home.resolve("imprimatur.ear"), data.log());
    } finally {
      progress.end();
    }
    console.println(words.say(Sentence.SEED_DONE, Map.of("posts", progress.done(), "pending", progress.waiting())));
  }

  /** Hands the settings to the application, which reads exactly these names. */
  private static void publish(Settings settings, boolean demo, String password) {
    System.setProperty("imprimatur.data", settings.data().toString());
    settings.databaseUrl().ifPresent(url -> System.setProperty("imprimatur.database.url", url));
    System.setProperty("imprimatur.demo", String.valueOf(demo));
    System.setProperty("imprimatur.demo.password", password);
    System.setProperty("imprimatur.base.url", settings.baseUrl(System.getenv()));
    settings.seed().ifPresent(Settings.Seed::publish);
  }

  private void fail(int code, String sentence) {
    if (farewell.saying()) {
      // Ctrl-C during the start: what fails now fails because the server is going.
      return;
    }
    console.println(sentence);
    console.flush();
    farewell.exit(code);
  }
}
