package org.imprimatur.launch;

import fish.payara.micro.ClusterCommandResult;
import java.util.regex.Pattern;

/** Finds the one line that says why. */
final class RootCause {

    /** How the server begins a report; the sentence of interest follows. */
    private static final Pattern REPORT =
            Pattern.compile("^PlainTextActionReporter.*?Exception while deploying the app \\[imprimatur\\] : ");

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

    private static String line(String text) {
        String first = REPORT.matcher(text).replaceFirst("").strip().lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("no reason given");
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
