package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Role;
import org.junit.jupiter.api.Test;

/** The start scripts name classes in words that no compiler reads: a class that moves must take them along. */
class LauncherTest {

  private static final Pattern CLASS = Pattern.compile("org\\.imprimatur(?:\\.[a-z]+)+\\.[A-Z]\\w*");

  @Test
  void every_class_that_a_start_script_names_is_there() throws IOException {
    for (var script : List.of("../imprimatur", "../ear/src/main/dist/bin/imprimatur",
        "../ear/src/main/dist/bin/java.sh")) {
      assertEquals(List.of(), missing(Files.readString(Path.of(script))), script);
    }
  }

  @Test
  void a_class_that_is_not_there_is_seen() {
    assertEquals(
        List.of("org.imprimatur.gone.model.Thing"),
        missing("exec java org.imprimatur.gone.model.Thing; java org.imprimatur.audit.infrastructure.VerifyLog"));
  }

  @Test
  void the_launcher_invites_to_the_roles_that_there_are() throws IOException {
    var source = Files.readString(Path.of("../ear/src/main/java/org/imprimatur/launch/InviteOptions.java"));
    var list = source.substring(source.indexOf("ROLES ="), source.indexOf(';', source.indexOf("ROLES =")));
    assertEquals(Arrays.stream(Role.values()).map(Role::wire).toList(),
        Pattern.compile("\"(\\w+)\"").matcher(list).results().map(found -> found.group(1)).toList());
  }

  private static List<String> missing(String script) {
    return CLASS.matcher(script).results().map(MatchResult::group).filter(name -> !exists(name)).toList();
  }

  private static boolean exists(String name) {
    var file = name.replace('.', '/') + ".java";
    return Stream.of("src/main/java", "../ear/src/main/java", "../web-jsf/src/main/java")
        .anyMatch(root -> Files.exists(Path.of(root, file)));
  }
}
