package org.imprimatur.pack.infrastructure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.pack.model.Located;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFlaw;
import org.imprimatur.pack.model.Place;
import org.imprimatur.platform.application.Phrasebook;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A part of a YAML file that knows where it stands and refuses what it was not asked for. JSON is YAML too. */
final class Yaml {

  /** A pack is written by people: more than this is a mistake or an attack. */
  private static final int LONGEST = 2_000_000;

  /** Composing calls itself for each level; a pack has five. */
  private static final int DEEPEST = 20;

  /** Names that are no text are let through here: {@link #key} refuses them and says where they stand. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setAllowDuplicateKeys(false).setAllowNonScalarKeys(true)
          .setMaxAliasesForCollections(0).setCodePointLimit(LONGEST).build();

  private static final String ENGLISH = Phrasebook.LANGUAGES.get(0).getLanguage();
  private static final Set<String> LANGUAGES =
      Phrasebook.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());

  private final String file;
  private final List<String> lines;
  private final Node node;

  private Yaml(String file, List<String> lines, Node node) {
    this.file = file;
    this.lines = lines;
    this.node = node;
  }

  /** Reads a file. */
  static Yaml read(String file, String text) {
    var lines = text.lines().toList();
    try {
      plain(file, lines, text);
      var root = new Compose(SETTINGS).composeString(text);
      return new Yaml(file, lines,
          root.orElseThrow(() -> new PackFault(new Sentence(PackFlaw.EMPTY_FILE, Map.of("file", file)))));
    } catch (MarkedYamlEngineException fault) {
      throw PackFault.told(place(file, lines, fault.getProblemMark()), Optional.ofNullable(fault.getProblem()),
          PackFlaw.YAML, PackFlaw.YAML_UNSAID);
    } catch (ReaderException fault) {
      throw new PackFault(new Place(file, lineOf(text, fault.getCodePoint()), 1, ""), PackFlaw.BAD_CHARACTER,
          "character",
          String.format("U+%04X", fault.getCodePoint()));
    } catch (YamlEngineException fault) {
      throw new PackFault(new Sentence(PackFlaw.NO_YAML, Map.of("file", file, "most", LONGEST)));
    }
  }

  /** Returns the line of a character's first place: the reader of YAML counts from where it last began to read. */
  private static int lineOf(String text, int character) {
    long before = text.codePoints().takeWhile(each -> each != character).count();
    return (int) (text.substring(0, text.offsetByCodePoints(0, (int) before)) + '.').lines().count();
  }

  /**
   * Refuses, before anything is built of it, what is nested deeper than a pack ever is or stands for something
   * elsewhere.
   */
  private static void plain(String file, List<String> lines, String text) {
    int depth = 0;
    for (var event : new Parse(SETTINGS).parseString(text)) {
      depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
      if (depth > DEEPEST) {
        throw new PackFault(place(file, lines, event.getStartMark()),
            PackFlaw.TOO_DEEP, "most", DEEPEST);
      }
      if (event instanceof AliasEvent) {
        throw new PackFault(place(file, lines, event.getStartMark()),
            PackFlaw.ALIAS);
      }
    }
  }

  /** Returns the members, in order; a name that is not allowed is refused. */
  Map<String, Yaml> members(Set<String> allowed) {
    var members = members();
    ((MappingNode) node).getValue().forEach(pair -> {
      var key = key(pair);
      if (!allowed.contains(key.getValue())) {
        throw new Yaml(file, lines, key).bad(new Sentence(PackFlaw.NAME_UNKNOWN,
            Map.of("name", key.getValue(), "known", String.join(", ", allowed.stream().sorted().toList()))));
      }
    });
    return members;
  }

  Map<String, Yaml> members() {
    if (!(node instanceof MappingNode mapping)) {
      throw bad(PackFlaw.MEMBERS_EXPECTED);
    }
    var members = new LinkedHashMap<String, Yaml>();
    mapping.getValue().forEach(pair -> {
      if (members.put(key(pair).getValue(), new Yaml(file, lines, pair.getValueNode())) != null) {
        throw new Yaml(file, lines, pair.getKeyNode()).bad(PackFlaw.NAME_TWICE);
      }
    });
    return members;
  }

  private ScalarNode key(NodeTuple pair) {
    if (pair.getKeyNode() instanceof ScalarNode name) {
      return name;
    }
    throw new Yaml(file, lines, pair.getKeyNode()).bad(PackFlaw.NAME_EXPECTED);
  }

  /** Returns the items of a list; a single value is a list of one. */
  List<Yaml> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new Yaml(file, lines, item)).toList();
    }
    return List.of(this);
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw bad(PackFlaw.WORDS_EXPECTED);
    }
    return scalar.getValue();
  }

  /** Returns words in English, or by language; the English ones must be among them. */
  Message message() {
    if (isText()) {
      return Message.valueOf(line());
    }
    var words = members(LANGUAGES);
    if (!words.containsKey(ENGLISH)) {
      throw bad(PackFlaw.ENGLISH_MISSING);
    }
    var translations = words.entrySet().stream().filter(each -> !each.getKey().equals(ENGLISH))
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().line()));
    return new Message(words.get(ENGLISH).line(), translations);
  }

  private String line() {
    return text().strip().replaceAll("\\s+", " ");
  }

  List<String> texts() {
    return items().stream().map(Yaml::text).toList();
  }

  Located located() {
    return new Located(text(), place());
  }

  List<Located> locatedTexts() {
    return items().stream().map(Yaml::located).toList();
  }

  int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw bad(PackFlaw.NUMBER_EXPECTED);
    }
  }

  /** Returns the constant of an enum that is written in lower case with hyphens. */
  <E extends Enum<E>> E one(Class<E> type) {
    try {
      return Enum.valueOf(type, text().toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw bad(
          new Sentence(PackFlaw.NOT_ONE_OF, Map.of("words", text(), "known", Arrays.stream(type.getEnumConstants())
              .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.joining(", ")))));
    }
  }

  /** Returns what to write so that its words are others, quoted as they were; nothing where they are these already. */
  Optional<YamlChange> saying(String words) {
    if (text().equals(words)) {
      return Optional.empty();
    }
    int from = node.getStartMark().orElseThrow().getIndex();
    int to = node.getEndMark().orElseThrow().getIndex();
    return Optional.of(new YamlChange(file, from, to, YamlChange.written(words, ((ScalarNode) node).getScalarStyle())));
  }

  /** Returns where the words begin; past the quotation mark when they are quoted. */
  Place place() {
    int quote = node instanceof ScalarNode scalar && !scalar.isPlain() ? 1 : 0;
    return node.getStartMark().map(mark -> place(file, lines, mark, quote)).orElse(new Place(file, 1, 1, ""));
  }

  private static Place place(String file, List<String> lines, Optional<Mark> mark) {
    return mark.map(where -> place(file, lines, where, 0)).orElse(new Place(file, 1, 1, ""));
  }

  PackFault bad(PackFlaw flaw) {
    return bad(Sentence.of(flaw));
  }

  PackFault bad(PackFlaw flaw, String name, Object fact) {
    return bad(new Sentence(flaw, Map.of(name, fact)));
  }

  private PackFault bad(Sentence flaw) {
    return new PackFault(place(), flaw);
  }

  static Optional<Yaml> member(Map<String, Yaml> members, String name) {
    return Optional.ofNullable(members.get(name));
  }

  private static Place place(String file, List<String> lines, Mark mark, int further) {
    var line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
    // A mark counts code points, a place code units.
    int column = line.offsetByCodePoints(0, Math.min(mark.getColumn(), line.codePointCount(0, line.length())));
    return new Place(file, mark.getLine() + 1, Math.min(column + 1 + further, line.length() + 1), line);
  }
}
