package org.imprimatur.launch;

import fish.payara.micro.ClusterCommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the one line that says why. */
final class RootCause {

  /** How the server begins a report; the sentence of interest follows. */
  private static final Pattern REPORT = Pattern.compile("^PlainTextActionReporterFAILUREDescription: \\w+ AdminCommand"
      + "(Error occurred during deployment: )?(Exception while \\w+ the app( \\[imprimatur\\])? : )?");

  private static final String CAUSE = "Caused by: ";
  private static final Pattern TYPE = Pattern.compile("^Caused by: (\\w+\\.)+");
  private static final Pattern DATABASE = Pattern.compile("^Caused by: org\\.(postgresql|h2|flywaydb)\\..*");

  private RootCause() {
  }

  /** The innermost cause, as "Type: message". */
  static String of(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return line(cause.getClass().getSimpleName() + ": " + cause.getMessage());
  }

  /** What a server command said of its failure. */
  static String of(ClusterCommandResult result) {
    if (result == null) {
      return "the server gave no answer";
    }
    return result.getFailureCause() == null ? line(String.valueOf(result.getOutput())) : of(result.getFailureCause());
  }

  /**
   * The most telling cause in a log: what our own code threw, else what a database said, else the innermost one.
   * The server's answer to a failed deployment often names only the outermost.
   */
  static Optional<String> in(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    var causes = IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith(CAUSE)).boxed().toList();
    Predicate<Integer> ours = i -> i + 1 < lines.size() && lines.get(i + 1).strip().startsWith("at org.imprimatur.");
    Predicate<Integer> database = i -> DATABASE.matcher(lines.get(i)).matches();
    Optional<String> sentence = causes.stream().filter(ours).reduce((a, b) -> b)
        .map(i -> line(lines.get(i).substring(CAUSE.length()).replaceFirst("^[\\w.]+: ", "")));
    return sentence.or(() -> causes.stream().filter(database).findFirst()
        .or(() -> causes.stream().reduce((a, b) -> b))
        .map(i -> line(TYPE.matcher(lines.get(i)).replaceFirst(""))));
  }

  private static String line(String text) {
    String first = REPORT.matcher(text).replaceFirst("").strip().lines().map(String::strip)
        .filter(l -> !l.isEmpty()).findFirst().orElse("no reason given");
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }
}
