package org.imprimatur.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the caller asked for.
 *
 * @param port HTTP port, 1 to 65535
 * @param bind address to listen on
 * @param data absolute data folder
 * @param databaseUrl a PostgreSQL address, or empty for the built-in H2
 * @param demo whether the fictional society is asked for; empty where that hangs on whose the folder is
 * @param seed fictional posts to fill the database with instead of serving it
 */
record Settings(
    int port, String bind, Path data, Optional<String> databaseUrl, Optional<Boolean> demo, Optional<Seed> seed) {

  private static final int LAST_PORT = 65_535;

  /**
   * Fictional posts to measure with.
   *
   * @param posts how many
   * @param pending how many of them wait for the committee
   * @param number what they hang on
   */
  record Seed(int posts, int pending, int number) {

    private static final int FEWEST = 300;

    /** Hands them to the application, which reads exactly these names. */
    void publish() {
      System.setProperty("imprimatur.seed.posts", String.valueOf(posts));
      System.setProperty("imprimatur.seed.pending", String.valueOf(pending));
      System.setProperty("imprimatur.seed.number", String.valueOf(number));
    }
  }

  /**
   * Reads the options of {@code run}, or of {@code seed} behind that word; the folder is taken relative to the working
   * directory.
   */
  static Settings of(List<String> arguments) throws Failure {
    return !arguments.isEmpty() && arguments.get(0).equals("seed")
        ? read(arguments.subList(1, arguments.size()), new SeedReading())
        : read(arguments, new Reading());
  }

  private static Settings read(List<String> arguments, Reading reading) throws Failure {
    var rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      reading.take(rest.remove(), rest);
    }
    return reading.settings();
  }

  /** The address a browser on this machine opens. */
  String url() {
    String host = switch (bind) {
      case "0.0.0.0", "::", "0:0:0:0:0:0:0:0" -> "127.0.0.1";
      default -> bind.indexOf(':') < 0 ? bind : "[" + bind + "]";
    };
    return "http://" + host + ":" + port;
  }

  /** The address others know us by: IMPRIMATUR_BASE_URL behind a proxy, else {@link #url()}. */
  String baseUrl(Map<String, String> environment) {
    String told = environment.getOrDefault("IMPRIMATUR_BASE_URL", "").strip();
    return told.isEmpty() ? url() : told;
  }

  /**
   * The time that the headers of a request may take, a setting of the server's that has no option: 10 seconds unless
   * told.
   */
  static Duration headers(Properties properties, Map<String, String> environment) throws Failure {
    String told = properties.getProperty("imprimatur.headers.seconds",
        environment.getOrDefault("IMPRIMATUR_HEADERS_SECONDS", "")).strip();
    if (told.isEmpty()) {
      return Duration.ofSeconds(10);
    }
    if (!told.matches("[1-9]\\d{0,3}")) {
      throw new Failure(Failure.USAGE, Sentence.HEADERS_SECONDS, Map.of("told", told));
    }
    return Duration.ofSeconds(Integer.parseInt(told));
  }

  /** The options of {@code run}, one after the other. */
  static class Reading {
    private int port = 8080;
    private String bind = "127.0.0.1";
    private Path data = Path.of("data");
    private String databaseUrl;
    private Boolean demo;

    void take(String option, ArrayDeque<String> rest) throws Failure {
      switch (option) {
        case "--port" -> port = port(value(option, rest));
        case "--bind" -> bind = value(option, rest);
        case "--data" -> data = Path.of(value(option, rest));
        case "--database-url" -> databaseUrl = databaseUrl(value(option, rest));
        case "--demo" -> demo = true;
        case "--no-demo" -> demo = false;
        default -> throw unknown(option);
      }
    }

    Failure unknown(String option) {
      return usage(Sentence.OPTION_UNKNOWN, Map.of("option", option, "command", command()));
    }

    String command() {
      return "run";
    }

    Settings settings() throws Failure {
      return new Settings(port, bind, data.toAbsolutePath().normalize(), Optional.ofNullable(databaseUrl),
          Optional.ofNullable(demo),
          seed());
    }

    Optional<Seed> seed() throws Failure {
      return Optional.empty();
    }

    String value(String option, ArrayDeque<String> rest) throws Failure {
      if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
        throw usage(Sentence.OPTION_EMPTY, Map.of("option", option, "command", command()));
      }
      return rest.remove();
    }

    private static int port(String text) throws Failure {
      int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
      if (port < 1 || port > LAST_PORT) {
        throw usage(Sentence.PORT_NUMBER, Map.of("port", text, "last", LAST_PORT));
      }
      return port;
    }

    private static String databaseUrl(String text) throws Failure {
      if (!text.startsWith("jdbc:postgresql://")) {
        throw usage(Sentence.DATABASE_ADDRESS, Map.of());
      }
      return text;
    }

    static Failure usage(Sentence sentence, Map<String, ?> facts) {
      return new Failure(Failure.USAGE, sentence, facts);
    }
  }

  private static final class SeedReading extends Reading {
    private int posts;
    private int pending;
    private int number = 1;

    @Override
    void take(String option, ArrayDeque<String> rest) throws Failure {
      switch (option) {
        case "--posts" -> posts = number(option, rest);
        case "--pending" -> pending = number(option, rest);
        case "--seed" -> number = number(option, rest);
        case "--data", "--database-url" -> super.take(option, rest);
        default -> throw unknown(option);
      }
    }

    @Override
    String command() {
      return "seed";
    }

    /** A tenth is left for what is over or being written. */
    @Override
    Optional<Seed> seed() throws Failure {
      if (posts < Seed.FEWEST || pending > posts - posts / 10) {
        throw usage(Sentence.SEED_NUMBERS, Map.of("fewest", Seed.FEWEST));
      }
      return Optional.of(new Seed(posts, pending, number));
    }

    private int number(String option, ArrayDeque<String> rest) throws Failure {
      String text = value(option, rest);
      if (!text.matches("\\d{1,7}")) {
        throw usage(Sentence.NUMBER, Map.of("option", option, "told", text));
      }
      return Integer.parseInt(text);
    }
  }
}
