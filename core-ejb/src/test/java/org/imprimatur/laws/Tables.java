package org.imprimatur.laws;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whose the tables are, and which class reads another's: the feature that has a row class for a table owns it, and the
 * text in a source, put together as it stands there, says which tables and row classes its queries name.
 */
final class Tables {

  /** A table with its schema and its other name, which is none of the words that may follow a table. */
  private static final String ONE = "(?:\\w+\\.)?\\w+(?:\\s+(?:as\\s+)?"
      + "(?!(?:join|inner|left|right|full|cross|on|where|set|order|group)\\b)\\w+)?";

  /** What follows these words is a table, and so is what follows its comma. */
  private static final Pattern NAMED = Pattern.compile(
      "\\b(?:from|join|update|into|table)\\s+(" + ONE + "(?:\\s*,\\s*" + ONE + ")*)", Pattern.CASE_INSENSITIVE);

  /** A class of a ring; what is planted stands in a house of its own. */
  private static final Pattern RING = Pattern.compile("org\\.imprimatur\\.(?:planted\\.)?(\\w+)\\.(\\w+)(?:\\..*)?");

  /** The feature by the table or row class. */
  private final Map<String, String> owners;

  private Tables(Map<String, String> owners) {
    this.owners = owners;
  }

  /** Reads the row classes under a folder; some tables have none. */
  static Tables of(Path root, Map<String, String> withoutRows) throws IOException {
    var owners = new TreeMap<>(withoutRows);
    for (var unit : Sources.under(root)) {
      unit.accept(new Rows(feature(unit), owners), null);
    }
    return new Tables(owners);
  }

  /** Returns the tables and row classes that are somebody's. */
  Set<String> owned() {
    return owners.keySet();
  }

  /** Returns which class under a folder reads what is not its feature's, or reads anything outside infrastructure. */
  Map<String, Set<String>> foreign(Path root) throws IOException {
    var found = new TreeMap<String, Set<String>>();
    for (var unit : Sources.under(root)) {
      var names = read(unit);
      names.removeIf(name -> owners.get(name).equals(feature(unit)) && part(unit, 2).equals("infrastructure"));
      if (!names.isEmpty()) {
        var file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        found.put(feature(unit) + " " + file.replace(".java", ""), names);
      }
    }
    return found;
  }

  private Set<String> read(CompilationUnitTree unit) {
    var text = new StringBuilder();
    unit.accept(new Text(text), null);
    var names = new TreeSet<String>();
    NAMED.matcher(text).results()
        .forEach(named -> Arrays.stream(named.group(1).split(",")).map(Tables::name)
            .map(name -> owners.containsKey(name) ? name : name.toLowerCase(Locale.ROOT))
            .filter(owners::containsKey).forEach(names::add));
    return names;
  }

  private static String name(String table) {
    var name = table.strip().split("\\s+")[0];
    return name.substring(name.indexOf('.') + 1);
  }

  private static String feature(CompilationUnitTree unit) {
    return part(unit, 1);
  }

  private static String part(CompilationUnitTree unit, int part) {
    var ring = RING.matcher(String.valueOf(unit.getPackageName()));
    return ring.matches() ? ring.group(part) : "";
  }

  /** Row classes and their tables. */
  private static final class Rows extends TreeScanner<Void, Void> {

    private final String feature;
    private final Map<String, String> owners;

    Rows(String feature, Map<String, String> owners) {
      this.feature = feature;
      this.owners = owners;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (type.getModifiers().getAnnotations().stream().anyMatch(each -> each.getAnnotationType().toString()
          .equals("Entity"))) {
        owners.put(type.getSimpleName().toString(), feature);
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
      if (Set.of("Table", "CollectionTable").contains(annotation.getAnnotationType().toString())) {
        annotation.getArguments().stream().map(AssignmentTree.class::cast)
            .filter(each -> each.getVariable().toString().equals("name"))
            .forEach(each -> owners.put((String) ((LiteralTree) each.getExpression()).getValue(), feature));
      }
      return super.visitAnnotation(annotation, nothing);
    }
  }

  /** All text of a source. */
  private static final class Text extends TreeScanner<Void, Void> {

    private final StringBuilder text;

    Text(StringBuilder text) {
      this.text = text;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String said) {
        text.append(said).append(' ');
      }
      return null;
    }
  }
}
