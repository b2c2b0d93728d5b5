package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every use case asks first whether they may, and nobody else decides it. */
class DoorsIT {

  private static final Path APPROVED = Path.of("src/test/resources/use-cases.approved.txt");

  @Test
  void every_use_case_asks_for_its_permission_before_anything_else() throws IOException {
    var asked = Doors.under(Path.of("src/main/java")).asked;
    var silent =
        asked.entrySet().stream().filter(each -> each.getValue().equals(Doors.NOTHING)).map(Map.Entry::getKey).toList();
    assertEquals("", String.join("\n", silent),
        "use cases that ask for no permission first, and are neither @BySystem nor @OpenToAll");
    var printed = asked.entrySet().stream().map(each -> each.getKey() + "  " + each.getValue() + "\n")
        .collect(Collectors.joining());
    if (Boolean.getBoolean("update.reference")) {
      Files.writeString(APPROVED, printed);
    }
    assertEquals(Files.readString(APPROVED), printed,
        "what the use cases ask for has changed; review it, then run with -Dupdate.reference=true");
  }

  @Test
  void who_asks_nothing_asks_late_or_asks_something_that_only_sounds_so_is_seen() throws IOException {
    var planted = Doors.under(Path.of("src/test/java/org/imprimatur/planted/review/application")).asked;
    assertEquals(
        new TreeMap<>(Map.of(
            "PlantedDoor.asked", "VOTE", "PlantedDoor.late", Doors.NOTHING, "PlantedDoor.silent", Doors.NOTHING,
            "PlantedDoor.timer", "BySystem: a timer", "PlantedFalseDoor.sounds", Doors.NOTHING)),
        planted);
  }
}
