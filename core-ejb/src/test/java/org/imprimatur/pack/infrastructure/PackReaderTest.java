package org.imprimatur.pack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imprimatur.pack.model.PackCases;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackReaderTest {

  private static final String HEAD = "name: p\nversion: 1\ntitle: P\n";

  record Fault(String text, String place, String fact) {}

  static List<Fault> faults() {
    return List.of(
        new Fault("name: p\n", "pack.yaml:1:1", "This needs name, version"),
        new Fault(HEAD + "colour: red\n", "pack.yaml:4:1", "\"colour\" is not known here"),
        new Fault(HEAD
            + "patterns: {a: 'x(?=y)'}\nrules: [{id: r, family: claim, source: s, severity: block, message: m, "
            + "find: a}]\n",
            "pack.yaml:4:18", "Only (?:"),
        new Fault(HEAD + "patterns: {unused: '(((x'}\n", "pack.yaml:4:", ""),
        new Fault(HEAD
            + "patterns: {a: 'x{b}'}\nrules: [{id: r, family: claim, source: s, severity: block, message: m, "
            + "find: a}]\n",
            "pack.yaml:4:17", "no list or pattern \"b\""),
        new Fault(HEAD + "rules: [{id: r, family: claim, source: s, severity: block, message: m, find: zz}]\n",
            "pack.yaml:4:78", "no pattern \"zz\""),
        new Fault(HEAD + "rules: [{id: r, family: nonsense, source: s, severity: block, message: m}]\n",
            "pack.yaml:4:25", "is not one of"),
        new Fault(
            HEAD + "rules: [{id: r, family: claim, source: s, severity: block, message: m, when: post.colour == 1}]\n",
            "pack.yaml:4:", "undeclared reference"),
        new Fault(HEAD + "rules: [{id: r, family: claim, source: s, severity: block, message: m, when: post.kind}]\n",
            "pack.yaml:4:", "expected type 'bool'"),
        new Fault(HEAD
            + "rules: [{id: r, family: claim, source: s, severity: block, message: m, "
            + "when: 'post.about[\"secret\"] == \"yes\"'}]\n",
            "pack.yaml:4:", "Nothing supplies the fact \"secret\""),
        new Fault(HEAD
            + "rules: [{id: r, family: claim, source: s, severity: block, message: m, "
            + "when: 'post.about.secret == \"yes\"'}]\n",
            "pack.yaml:4:", "Nothing supplies the fact \"secret\""),
        new Fault(HEAD
            + "rules: [{id: r, family: claim, source: s, severity: block, message: m, "
            + "when: '\"secret\" in post.about'}]\n",
            "pack.yaml:4:", "Nothing supplies the fact \"secret\""),
        new Fault(HEAD
            + "rules: [{id: r, family: claim, source: s, severity: block, message: m, "
            + "when: 'post.media.exists(m, m[\"colour\"] == \"red\")'}]\n",
            "pack.yaml:4:", "Nothing supplies the fact \"colour\""),
        new Fault(HEAD
            + "rules: [{id: r, family: claim, source: s, severity: block, message: m, "
            + "when: 'post.media.exists(m, has(m.colour))'}]\n",
            "pack.yaml:4:", "Nothing supplies the fact \"colour\""),
        new Fault(HEAD
            + "rules: [{id: r, family: claim, source: s, severity: block, message: m, "
            + "when: 'post.media[0][\"colour\"] == \"red\"'}]\n",
            "pack.yaml:4:", "Nothing supplies the fact \"colour\""),
        new Fault(HEAD
            + "rules: [{id: r, family: claim, source: s, severity: block, message: m, "
            + "when: 'post.kind == \"post\" && (post.about[\"reply\"] == \"yes\" || post.about[\"secret\"] == "
            + "\"yes\")'}]\n",
            "pack.yaml:4:", "Nothing supplies the fact \"secret\""),
        new Fault(HEAD
            + "rules: [{id: r, family: claim, source: s, severity: block, message: m, "
            + "when: 'post.about[post.kind] == \"yes\"'}]\n",
            "pack.yaml:4:", "The name of a fact is written out"),
        new Fault(HEAD + "rules: [{id: r, family: claim, source: s, message: m}]\n", "pack.yaml:4:9", "how severe"),
        new Fault(HEAD + "rules:\n  - id: r\n   family: claim\n", "pack.yaml:6:", ""),
        new Fault(HEAD + "patterns: {a: 'x', a: 'y'}\n", "pack.yaml:", ""));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_pack_with_a_fault_is_refused_with_its_place_and_a_caret(Fault fault) {
    var files = new PackFiles(Map.of("pack.yaml", fault.text()));
    var thrown = assertThrows(PackFault.class,
        () -> new Rulebook(PackReader.read(files), SocietyProfile.example(), new CelConditions(),
            Phrasebook::everyLanguage));
    var lines = English.of(thrown.said()).lines().toList();
    assertEquals(true, lines.get(0).startsWith(fault.place()) && lines.get(0).contains(fault.fact()),
        English.of(thrown.said()));
    assertEquals("^", lines.get(2).strip(), English.of(thrown.said()));
  }

  @Test
  void the_caret_stands_under_the_fact_that_nothing_supplies() {
    var text = HEAD
        + "rules:\n  - id: r\n    family: claim\n    source: s\n    severity: block\n    message: m\n    when: "
        + "post.about[\"embargoed\"] == \"yes\" || post.about[\"secret\"] == \"yes\"\n";
    var files = new PackFiles(Map.of("pack.yaml", text));
    var thrown = assertThrows(PackFault.class,
        () -> new Rulebook(PackReader.read(files), SocietyProfile.example(), new CelConditions(),
            Phrasebook::everyLanguage));
    var lines = English.of(thrown.said()).lines().toList();
    assertEquals(lines.get(1).indexOf("\"secret\""), lines.get(2).indexOf('^'), English.of(thrown.said()));
  }

  @Test
  void a_case_that_stands_with_its_rule_is_tried() {
    var files = new PackFiles(Map.of("pack.yaml", HEAD + "rules:" + HamsterRule.withMiss("My hamster is anxious.")));
    assertEquals(
        List.of("cases/civ-hamster/misses.txt: found \"hamster is anxious\" in \"My hamster is anxious.\"."),
        PackCases.failures(files, new CompiledPacks().compile(files)).stream().map(English::of).toList());
  }

  @Test
  void a_rule_cannot_bring_a_pattern_whose_name_is_taken() {
    var taken = HEAD
        + "patterns: {a: 'x'}\nrules: [{id: r, family: claim, source: s, severity: block, message: m, find: a, "
        + "patterns: {a: 'y'}}]\n";
    var thrown = assertThrows(PackFault.class, () -> PackReader.read(new PackFiles(Map.of("pack.yaml", taken))));
    assertTrue(English.of(thrown.said()).contains("\"a\" is there already"), English.of(thrown.said()));
  }

  @Test
  void a_shipped_pack_names_all_its_files() throws IOException {
    for (var name : ShippedPacks.NAMES) {
      var folder = Path.of("src/main/resources/imprimatur/packs", name);
      try (Stream<Path> files = Files.walk(folder)) {
        var there =
            files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        assertEquals(there, ShippedPacks.files(name).files().keySet().stream().sorted().toList());
      }
    }
  }
}
