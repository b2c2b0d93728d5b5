package org.imprimatur.registry.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.infrastructure.Console;
import org.imprimatur.registry.model.LookAlikes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

  private static final List<String> GUARDED =
      List.of("prairiepsych", "@DrOkaforMD", "prairie-psych.example.org", "midwestmindmatters");
  private final LookAlikes likes = new LookAlikes(new IcuSkeletons());

  @ParameterizedTest
  @CsvSource({
    "pr\u0430iriepsych,prairiepsych", "prairiepsyc\u04BB,prairiepsych", "pra\u0131riepsych,prairiepsych",
    "prairiepsyсh,prairiepsych", "prairie_psych,prairiepsych",
    "prairie.psych,prairiepsych", "PrairiePsych_,prairiepsych", "pralriepsych,prairiepsych",
    "prairiepsych0fficial,prairiepsych", "prairiepsychofficial,prairiepsych",
    "theprairiepsych,prairiepsych", "praireipsych,prairiepsych", "prairiepsychh,prairiepsych",
    "praiiriepsych,prairiepsych", "prairiepych,prairiepsych",
    "Dr0kaforMD,DrOkaforMD", "Dr\u039FkaforMD,DrOkaforMD", "\uFF24rOkaforMD,DrOkaforMD", "DrOkaf0rMD,DrOkaforMD",
    "Dr_Okafor_MD,DrOkaforMD", "DrOkaforrMD,DrOkaforMD",
    "prairie-psych.examp1e.org,prairie-psych.example.org", "prairie-psych.example.\u043Erg,prairie-psych.example.org",
    "prairiepsych.example.org,prairie-psych.example.org",
    "midwestmindmattres,midwestmindmatters", "midwestmlndmaters,midwestmindmatters",
    "\uD835\uDCC2idwestmindmatters,midwestmindmatters"
  })
  void an_imitation_is_told_and_whose_it_is(String handle, String of) {
    assertEquals(Optional.of(of), likes.of(handle, GUARDED).map(found -> found.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "prairiepsych", "@PrairiePsych", "drokaformd", "prairiepsychology", "psychprairie", "DrOkaforPhD", "DrAkaforJones",
    "nimhgov", "prairie", "psych", "prairiefire.example.org",
    "mindmatters", "eastmindmatters", "drokonkwomd", "hello.example.org", "\u043F\u0440\u0435\u0440\u0438\u044F",
    "\u5927\u8349\u539F"
  })
  void the_same_and_other_names_are_none(String handle) {
    assertEquals(Optional.empty(), likes.of(handle, GUARDED));
  }

  @Test
  void the_command_answers_each_line_and_goes_on() {
    var in =
        "{\"id\":1,\"text\":\"pr\u0430iriepsych\",\"protected\":\"prairiepsych\"}\n{\"id\":2,\"text\":\"nimh\","
            + "\"protected\":[\"prairiepsych\",\"x\"]}\n{\"id\":3}\nnonsense\n";
    var out = new ByteArrayOutputStream();
    int code = HandleLines.run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out,
        new Console(System.out, System.err, Phrasebook.english()));
    var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(2, code);
    assertTrue(lines.get(0).startsWith("{\"id\":1,\"lookalike\":true,\"of\":\"prairiepsych\",\"reason\":"),
        lines.get(0));
    assertEquals("{\"id\":2,\"lookalike\":false}", lines.get(1));
    assertTrue(lines.get(2).contains("\"status\":422"), lines.get(2));
    assertTrue(lines.get(3).contains("\"status\":400"), lines.get(3));
  }
}
