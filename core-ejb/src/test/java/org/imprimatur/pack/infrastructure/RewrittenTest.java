package org.imprimatur.pack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.pack.model.Edition;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack with other values of its switches, and all else as it was. */
class RewrittenTest {

  private static final Edition NEXT = new Edition("ours-own", 12, "Nobody reads this");

  private static final String PACK = """
      # Ours 😀, since 2019.
      name:   ours   # who we are
      title: 'What   we say'
      version: 3 # raised for a release

      switches:
        # Two officers decided this.
        secret: "on"\t# quoted
        state:    IL   # Illinois 😀
        tax-status: 'charity'
      rules: []   # none yet

      """;

  @Test
  void name_number_and_switches_are_others_and_the_rest_is_the_same_to_the_byte() {
    var wanted = PACK.replace(":   ours ", ":   ours-own ").replace(": 3 #", ": 12 #").replace("\"on\"", "\"off\"")
        .replace("    IL ", "    other ").replace("'charity'", "'league'");
    assertEquals(wanted, rewritten(PACK, Map.of("secret", "off", "state", "other", "tax-status", "league")));
  }

  @Test
  void one_that_is_not_named_and_one_that_stands_so_already_stay_as_they_are_written() {
    assertEquals(PACK.replace(":   ours ", ":   ours-own ").replace(": 3 #", ": 12 #"),
        rewritten(PACK, Map.of("secret", "on", "no-such", "on")));
  }

  @Test
  void lines_that_end_as_in_windows_still_do() {
    var text = PACK.replace("\n", "\r\n");
    assertEquals(rewritten(PACK, Map.of("state", "TX")).replace("\n", "\r\n"), rewritten(text, Map.of("state", "TX")));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
      switches: {a: on, b: two}     | switches: {a: off, b: two}
      switches: {"a": 'on',b: two}  | switches: {"a": 'off',b: two}
      switches: {a: !!str on}       | switches: {a: off}
      switches: {a: }               | switches: {a: off }
      switches: [{b: c}, {a: on}]   | switches: [{b: c}, {a: off}]
      """)
  void however_a_switch_is_written_its_value_is_found(String before, String after) {
    var head = "name: ours\nversion: 3\ntitle: Ours\n";
    assertEquals("name: ours-own\nversion: 12\ntitle: Ours\n" + after, rewritten(head + before, Map.of("a", "off")));
  }

  @Test
  void what_stands_in_a_block_becomes_one_line_and_the_next_line_stays() {
    var head = "name: ours-own\nversion: 12\ntitle: Ours\nswitches:\n  a: ";
    assertEquals(head + "\"off\"\n\n# then\n", rewritten(head + "|-\n    on\n\n# then\n", Map.of("a", "off")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      plain  | it's: #1 | "it's: #1"
      plain  | -        | "-"
      single | it's     | 'it''s'
      double | a"b\\c   | "a\\"b\\\\c"
      """)
  void a_value_is_quoted_so_that_it_reads_the_same(String style, String value, String written) {
    var old = Map.of("plain", "on", "single", "'on'", "double", "\"on\"").get(style);
    var text = "name: ours-own\nversion: 12\ntitle: Ours\nswitches:\n  a: " + old + " # so\n";
    var rewritten = rewritten(text, Map.of("a", value));
    assertEquals(text.replace(": " + old + " #", ": " + written + " #"), rewritten);
    assertEquals(value, PackReader.read(files(rewritten)).switches().get("a"));
  }

  @Test
  void a_value_of_two_lines_reads_the_same_afterwards() {
    var text = "name: ours\nversion: 3\ntitle: Ours\nswitches:\n  a: 'on'\n";
    assertEquals("one\ntwo", PackReader.read(files(rewritten(text, Map.of("a", "one\ntwo")))).switches().get("a"));
  }

  @Test
  void switches_that_stand_in_another_file_are_changed_there() {
    var files = new TreeMap<>(Map.of("pack.yaml", "name: ours\nversion: 3\ntitle: Ours\nswitches: [s.yaml]\n",
        "s.yaml", "# ours\na: on\nb: on\n", "cases/x/hits.txt", "a: on"));
    var rewritten = new CompiledPacks().rewritten(new PackFiles(files), NEXT, Map.of("a", "off"));
    files.put("pack.yaml", "name: ours-own\nversion: 12\ntitle: Ours\nswitches: [s.yaml]\n");
    files.put("s.yaml", "# ours\na: off\nb: on\n");
    assertEquals(new PackFiles(files), rewritten);
  }

  @Test
  void the_shipped_policy_can_be_rewritten_and_back() {
    var shipped = ShippedPacks.files(ShippedPacks.DEFAULT);
    var packs = new CompiledPacks();
    var turned = packs.rewritten(shipped, NEXT, Map.of("goldwater", "off", "state", "other"));
    assertEquals(Map.of("goldwater", "off", "state", "other", "tax-status", "charity"), packs.read(turned).switches());
    assertEquals(shipped, packs.rewritten(turned, packs.read(shipped).edition(),
        Map.of("goldwater", "on", "state", "IL")));
  }

  @Test
  void a_text_that_is_no_pack_is_refused_with_its_place() {
    assertThrows(PackFault.class, () -> rewritten("name: ours\n", Map.of()));
  }

  private static String rewritten(String text, Map<String, String> switches) {
    return new CompiledPacks().rewritten(files(text), NEXT, switches).text("pack.yaml").orElseThrow();
  }

  private static PackFiles files(String text) {
    return new PackFiles(Map.of("pack.yaml", text));
  }
}
