package org.imprimatur.health.infrastructure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.imprimatur.health.model.Finding;
import org.imprimatur.health.model.Level;
import org.imprimatur.platform.infrastructure.Console;
import org.imprimatur.platform.infrastructure.SystemClock;

/** The command that looks at what a server stands on, says what is to be done, and changes nothing. */
public final class Doctor {

  /** Nothing has to be mended. */
  static final int WELL = 0;

  /** Something does not work, or will not for long. */
  static final int TO_MEND = 1;

  /** The command was used otherwise than it can be. */
  static final int WRONG_USE = 2;

  private static final int WIDEST = 6;

  private Doctor() {}

  /** Looks, prints a line for each thing, and ends with 0, with 1 when something has to be mended, or 2. */
  public static void main(String[] arguments) {
    // What libraries would say of their own work is nothing an operator asked for.
    LogManager.getLogManager().reset();
    System.exit(run(List.of(arguments), System.getenv(), new SystemClock().clock(), Console.ofProcess()));
  }

  static int run(List<String> arguments, Map<String, String> environment, Clock clock, Console console) {
    var told = Told.of(arguments, environment);
    if (told.isEmpty()) {
      console.refuse(DoctorUse.OPTION, Map.of());
      return WRONG_USE;
    }
    var findings = look(told.get(), clock);
    findings.forEach(finding -> console.out().println(line(finding, console)));
    boolean well = findings.stream().noneMatch(finding -> finding.level() == Level.BAD);
    long open = findings.stream().filter(finding -> finding.level() != Level.GOOD).count();
    console.out().println();
    console.tell(well ? DoctorUse.WELL : DoctorUse.TO_MEND, Map.of("open", open));
    return well ? WELL : TO_MEND;
  }

  /** The settings first: with a wrong one, what hangs on it is not looked at. */
  private static List<Finding> look(Told told, Clock clock) {
    var findings = new ArrayList<Finding>();
    findings.add(Machine.java());
    findings.addAll(Spelling.of(told));
    findings.addAll(Machine.data(told));
    findings.addAll(Store.look(told, clock));
    findings.addAll(Door.look(told));
    findings.addAll(PostBox.look(told, clock));
    findings.addAll(LogIn.look(told, clock));
    findings.add(BackUps.look(told, clock));
    return findings;
  }

  private static String line(Finding finding, Console console) {
    var level = console.words().say(finding.level());
    return level + " ".repeat(Math.max(1, WIDEST - level.length())) + console.words().say(finding.says());
  }
}
