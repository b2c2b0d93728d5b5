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

/** Finds the one line that says why: what was reported, as it was, or a {@link Sentence} when nothing was. */
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
  static Object of(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return line(cause.getClass().getSimpleName() + ": " + cause.getMessage());
  }

  /** What a server command said of its failure. */
  static Object of(ClusterCommandResult result) {
    if (result == null) {
      return Sentence.NO_ANSWER;
    }
    return result.getFailureCause() == null ? line(String.valueOf(result.getOutput())) : of(result.getFailureCause());
  }

  /**
   * The most telling cause in a log: what our own code threw, else what a database said, else the innermost one.
   * The server's answer to a failed deployment often names only the outermost.
   */
  static Optional<Object> in(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    var causes = IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith(CAUSE)).boxed().toList();
    Predicate<Integer> ours = i -> lines.stream().skip(i + 1L).map(String::strip).filter(l -> l.startsWith("at "))
        .findFirst().filter(l -> l.startsWith("at org.imprimatur.")).isPresent();
    Predicate<Integer> database = i -> DATABASE.matcher(lines.get(i)).matches();
    Optional<Object> sentence = causes.stream().filter(ours).reduce((a, b) -> b)
        .map(i -> line(lines.get(i).substring(CAUSE.length()).replaceFirst("^[\\w.]+: ", "")));
    return sentence.or(() -> causes.stream().filter(database).findFirst()
        .or(() -> causes.stream().reduce((a, b) -> b))
        .map(i -> line(TYPE.matcher(lines.get(i)).replaceFirst(""))));
  }

  private static Object line(String text) {
    Optional<Object> first = REPORT.matcher(text).replaceFirst("").strip().lines().map(String::strip)
        .filter(l -> !l.isEmpty()).findFirst().map(l -> l.endsWith(".") ? l.substring(0, l.length() - 1) : l);
    return first.orElse(Sentence.NO_REASON);
  }
}
