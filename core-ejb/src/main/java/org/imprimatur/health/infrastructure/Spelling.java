package org.imprimatur.health.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.imprimatur.demo.model.DemoSettings;
import org.imprimatur.demo.model.SeedSettings;
import org.imprimatur.health.model.Finding;
import org.imprimatur.health.model.HealthSettings;
import org.imprimatur.health.model.Level;
import org.imprimatur.identity.model.IdentitySettings;
import org.imprimatur.login.model.LogInSettings;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.platform.infrastructure.DatabaseProbe;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Site;
import org.imprimatur.platform.model.WrongSetting;
import org.imprimatur.review.model.ReviewSettings;
import org.imprimatur.screening.model.ScreeningSettings;
import org.imprimatur.society.model.SocietySettings;

/** Whether every setting says something it may, and none is misspelt: a misspelt one counts as not said. */
final class Spelling {

  /** What a start reads; a test compares it with the records there are. */
  private static final List<Consumer<Operator>> RECORDS =
      List.of(Site::of, DatabaseProbe::new, SocietySettings::of, IdentitySettings::of, ReviewSettings::of,
          ScreeningSettings::of,
          DemoSettings::of,
          SeedSettings::of, HealthSettings::of, MailSettings::of, LogInSettings::of);

  /** What the scripts and the launcher read by themselves; a test compares it with them. */
  static final Set<String> SCRIPTS =
      Set.of("IMPRIMATUR_LANGUAGE", "IMPRIMATUR_JAVA_OPTS", "IMPRIMATUR_STARTED", "IMPRIMATUR_HEADERS_SECONDS");

  private Spelling() {}

  static List<Finding> of(Told told) {
    var findings = new ArrayList<Finding>();
    for (var record : RECORDS) {
      try {
        record.accept(told);
      } catch (WrongSetting wrong) {
        findings.add(new Finding(Level.BAD, wrong.sentence()));
      }
    }
    var given = told.variables();
    given.removeAll(SCRIPTS);
    if (findings.isEmpty()) {
      findings.add(Finding.good(Sign.SETTINGS, Map.of("count", given.size())));
    }
    given.removeAll(known());
    given.forEach(name -> findings.add(Finding.look(Sign.SETTING_UNKNOWN, Map.of("variable", name))));
    return findings;
  }

  /** Returns the variables of all settings: those that the records ask somebody who says nothing. */
  static Set<String> known() {
    var known = new TreeSet<String>();
    RECORDS.forEach(record -> record.accept(setting -> {
      known.add(setting.variable());
      return Optional.empty();
    }));
    return known;
  }
}
