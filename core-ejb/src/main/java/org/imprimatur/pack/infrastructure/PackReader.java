package org.imprimatur.pack.infrastructure;

import static org.imprimatur.pack.infrastructure.Yaml.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.pack.model.Edition;
import org.imprimatur.pack.model.Located;
import org.imprimatur.pack.model.Pack;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.PackFlaw;
import org.imprimatur.pack.model.RuleText;
import org.imprimatur.pack.model.Term;
import org.imprimatur.pack.model.Vocabulary;
import org.imprimatur.platform.infrastructure.Storable;
import org.imprimatur.policy.model.Severity;

/** Reads the files of a pack. What it cannot read it refuses, with the file, the line and the column. */
final class PackReader {

  private static final int LONGEST_TITLE = 200;
  private static final Set<String> PACK = Set.of("name", "version", "title", "switches", "words", "lists", "patterns",
      "sources", "topics", "terms", "rules");
  private static final Set<String> TERM =
      Set.of("id", "topic", "severity", "avoid", "prefer", "advice", "unless", "near", "source");

  private final PackFiles files;
  private final Map<String, Message> sources = new LinkedHashMap<>();

  private PackReader(PackFiles files) {
    this.files = files;
  }

  /**
   * Reads a pack. {@code pack.yaml} is the whole of it, or names other files: where a member is a file's name, such as
   * {@code terms: terms.yaml}, that file's content stands there; {@code rules} may name several.
   *
   * @throws PackFault with the place of the first fault
   */
  static Pack read(PackFiles files) {
    return new PackReader(files).read();
  }

  /** Reads name and version alone. */
  static String reference(PackFiles files) {
    return edition(new PackReader(files).members()).reference();
  }

  /**
   * Writes other values in place of those of the head, such as the version, and of the switches. All else stays as it
   * is to the byte, comments and quotation marks among it.
   *
   * @throws PackFault with the place of the first fault
   */
  static PackFiles rewritten(PackFiles files, Map<String, String> head, Map<String, String> switches) {
    var reader = new PackReader(files);
    var members = reader.members();
    var there = reader.named(members, "switches", Function.identity());
    return YamlChange.all(files, Stream.concat(changes(members, head), changes(there, switches)).toList());
  }

  private static Stream<YamlChange> changes(Map<String, Yaml> there, Map<String, String> wanted) {
    return there.entrySet().stream().filter(each -> wanted.containsKey(each.getKey()))
        .flatMap(each -> each.getValue().saying(wanted.get(each.getKey())).stream());
  }

  private static Edition edition(Map<String, Yaml> members) {
    return new Edition(name(members.get("name")), version(members.get("version")), title(members.get("title")));
  }

  private Map<String, Yaml> members() {
    var root = file("pack.yaml");
    var members = root.members(PACK);
    if (!members.keySet().containsAll(Set.of("name", "version", "title"))) {
      throw root.bad(PackFlaw.MEMBERS_MISSING, "members", List.of("name", "version", "title"));
    }
    return members;
  }

  private Pack read() {
    var members = members();
    member(members, "sources").map(this::elsewhere)
        .ifPresent(list -> list.members().forEach((key, value) -> sources.put(key, value.message())));
    var patterns = named(members, "patterns", Yaml::locatedTexts);
    var rules = rules(members, patterns);
    return new Pack(
        edition(members),
        new Vocabulary(texts(members, "words"), texts(members, "lists"), patterns),
        named(members, "topics", Yaml::text), terms(members), rules,
        named(members, "switches", Yaml::text));
  }

  /** Name and version address the pack and stand in the log; the log has room for 64 characters. */
  private static String name(Yaml name) {
    if (!name.text().matches("[a-z0-9][a-z0-9-]{0,49}")) {
      throw name.bad(PackFlaw.NAME_FORM);
    }
    return name.text();
  }

  private static int version(Yaml version) {
    if (version.number() < 1) {
      throw version.bad(PackFlaw.VERSION_FORM);
    }
    return version.number();
  }

  private static String title(Yaml title) {
    var words = title.text();
    if (words.isBlank() || words.length() > LONGEST_TITLE || words.chars().anyMatch(Character::isISOControl)
        || !Storable.holds(words)) {
      throw title.bad(PackFlaw.TITLE_FORM, "most", LONGEST_TITLE);
    }
    return words;
  }

  /** A rule may bring patterns of its own, which stand among the others. */
  private List<RuleText> rules(Map<String, Yaml> members, Map<String, List<Located>> patterns) {
    var rules = new ArrayList<RuleText>();
    for (var item : member(members, "rules").map(Yaml::items).orElse(List.of())) {
      for (var rule : elsewhere(item).items()) {
        rules.add(new RuleReader(sources).read(rule));
        RuleReader.patterns(rule).forEach((name, value) -> add(patterns, name, value, value.locatedTexts()));
      }
    }
    return rules;
  }

  private List<Term> terms(Map<String, Yaml> members) {
    return member(members, "terms").map(this::elsewhere).map(list -> list.items().stream().map(this::term).toList())
        .orElse(List.of());
  }

  private Term term(Yaml item) {
    var members = item.members(TERM);
    for (var name : List.of("id", "topic", "severity", "avoid", "source")) {
      if (!members.containsKey(name)) {
        throw item.bad(PackFlaw.MEMBERS_MISSING, "members", List.of(name));
      }
    }
    return new Term(
        members.get("id").text(), members.get("topic").text(), members.get("severity").one(Severity.class),
        phrases(members), instead(members), RuleReader.source(members.get("source"), sources));
  }

  private static Term.Phrases phrases(Map<String, Yaml> members) {
    return new Term.Phrases(list(members, "avoid"), list(members, "unless"), Set.copyOf(list(members, "near")));
  }

  private static Term.Instead instead(Map<String, Yaml> members) {
    return new Term.Instead(list(members, "prefer"),
        member(members, "advice").map(Yaml::message).orElse(Message.NOTHING));
  }

  private static List<String> list(Map<String, Yaml> members, String name) {
    return member(members, name).map(Yaml::texts).orElse(List.of());
  }

  private Map<String, List<String>> texts(Map<String, Yaml> members, String name) {
    return named(members, name, Yaml::texts);
  }

  private <T> Map<String, T> named(Map<String, Yaml> members, String name, Function<Yaml, T> reading) {
    var all = new LinkedHashMap<String, T>();
    for (var item : member(members, name).map(Yaml::items).orElse(List.of())) {
      elsewhere(item).members().forEach((key, value) -> add(all, key, value, reading.apply(value)));
    }
    return all;
  }

  private static <T> void add(Map<String, T> all, String name, Yaml value, T read) {
    if (all.putIfAbsent(name, read) != null) {
      throw value.bad(PackFlaw.THERE_ALREADY, "name", name);
    }
  }

  /** A file's name stands for what the file holds. */
  private Yaml elsewhere(Yaml value) {
    return value.isText() && value.text().endsWith(".yaml") ? file(value.located()) : value;
  }

  private Yaml file(Located name) {
    return Yaml.read(name.text(),
        files.text(name.text())
            .orElseThrow(() -> new PackFault(name.place(), PackFlaw.NO_SUCH_FILE, "file", name.text())));
  }

  private Yaml file(String name) {
    return Yaml.read(name,
        files.text(name).orElseThrow(() -> new PackFault(new Sentence(PackFlaw.NO_SUCH_FILE, Map.of("file", name)))));
  }
}
