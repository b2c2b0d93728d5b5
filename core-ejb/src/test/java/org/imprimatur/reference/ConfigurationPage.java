package org.imprimatur.reference;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.platform.AllSettings;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Setting;

/** Writes {@code docs/reference/configuration.md}: the table from the settings, the rest as it stands here. */
final class ConfigurationPage {

  /** The launcher knows no class of the application, so its one setting of this kind is told here. */
  static final Setting<Integer> HEADERS =
      Setting.usually("imprimatur.headers.seconds", Form.whole(1, 9999), "10");

  private static final String WHAT_FOR =
      "seconds that the headers of a request may take after their first byte; then 408 and the line is closed. Read by "
          + "the launcher: on a server of your own, let that or the proxy bound them";

  private static final Phrasebook ENGLISH = Phrasebook.english();

  private static final String HEAD =
      """
      # Configuration

      Written from the code by `ReferencePagesTest`; do not edit. A setting is looked for as a Java system property
      (`-Dimprimatur.quorum=3`), then as an environment variable (`IMPRIMATUR_QUORUM=3`). An empty value counts as
      none. A wrong one ends the start with a sentence that names it. A change takes effect at the next start.
      What is for the command line only, such as its language, stands with [the launcher](launcher.md).

      | Key | Environment | Default | Allowed | Meaning |
      |---|---|---|---|---|
      """;

  private static final String DATABASE =
      """

      ## What the database must be

      The application refuses to start, with one sentence, when the database may lose what it has confirmed:

      | Database | Refused | Why |
      |---|---|---|
      | H2 in a file | without `WRITE_DELAY=0` | it lost 7,336 of 22,522 confirmed commits in ten kills; \
      with `WRITE_DELAY=0` none of 4,430 |
      | PostgreSQL | `synchronous_commit=off`, for the server, the database or the role | \
      it lost 214 of 53,226 in twenty kills; switched on, none of 58,365 |
      | PostgreSQL | `fsync=off` or `full_page_writes=off` | a power cut may leave the files unreadable |

      In H2 a lock is waited for 20 seconds (`LOCK_TIMEOUT=20000`) unless the address says otherwise. A connection to
      PostgreSQL is given up after 10 seconds, a statement without an answer after 30.

      `mvn -pl core-ejb verify` proves these refusals on both databases.
      """;

  private ConfigurationPage() {}

  static String text() {
    var rows = new TreeMap<String, String>();
    rows.put(HEADERS.key(), row(HEADERS, Optional.empty(), WHAT_FOR));
    AllSettings.records().forEach(type -> AllSettings.asked(type).forEach(setting -> rows.put(setting.key(),
        row(setting, told(type, "otherwise", setting), told(type, "setting", setting).orElseThrow()))));
    return HEAD + String.join("", rows.values()) + DATABASE;
  }

  private static Optional<String> told(Class<?> type, String what, Setting<?> setting) {
    var feature = type.getPackageName().replaceFirst("\\.\\w+$", "");
    return ENGLISH.sayIfKnown(type.getClassLoader(), feature, AllSettings.name(what, setting));
  }

  private static String row(Setting<?> setting, Optional<String> otherwise, String meaning) {
    return "| `" + setting.key() + "` | `" + setting.variable() + "` | " + fallback(setting, otherwise)
        + " | " + ENGLISH.say(setting.form().allowed()) + " | " + meaning + " |\n";
  }

  private static String fallback(Setting<?> setting, Optional<String> otherwise) {
    return Stream.concat(Stream.of(setting.usual()).filter(usual -> !usual.isEmpty()).map(usual -> "`" + usual + "`"),
        otherwise.stream()).collect(Collectors.joining("; "));
  }
}
