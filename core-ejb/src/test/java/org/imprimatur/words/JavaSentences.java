package org.imprimatur.words;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Finds texts in classes that read as a sentence; those that an exception is made with stand apart. What is logged or
 * said in an annotation is for no reader.
 */
public final class JavaSentences extends TreePathScanner<Void, Void> {

  private static final Pattern SENTENCE = Pattern.compile("(?=.*\\p{Lu})(?=.* ).*[.?!:]", Pattern.DOTALL);
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{Lu}\\p{L}*,? \\p{L}.*", Pattern.DOTALL);

  private static final Pattern SQL = Pattern.compile("select |update \\w+ set |insert into ");
  private static final Pattern PIECE = Pattern.compile("\\p{Ll}{2,} \\p{Ll}+ \\p{Ll}{2,}");

  private final List<String> said = new ArrayList<>();
  private final List<String> thrown = new ArrayList<>();

  private final boolean pieces;

  private List<String> found = said;

  private JavaSentences(boolean pieces) {
    this.pieces = pieces;
  }

  /**
   * Returns those of the sources below a folder, each after its file.
   *
   * @param excused sources that may hold one, by the end of their path or a folder in it, each with the reason
   */
  public static List<String> in(Path root, Map<String, String> excused) throws IOException {
    return new JavaSentences(false).scan(root, excused).said;
  }

  /** Returns the pieces of sentences, too: three words in a row, of which no statement of SQL is one. */
  public static List<String> andPieces(Path root) throws IOException {
    return new JavaSentences(true).scan(root, Map.of()).said;
  }

  /** Returns those that an exception is made with, and the pieces of such. */
  public static List<String> thrown(Path root) throws IOException {
    return new JavaSentences(true).scan(root, Map.of()).thrown;
  }

  private JavaSentences scan(Path root, Map<String, String> excused) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
          manager.getJavaFileObjectsFromPaths(sources(root, excused)));
      for (var unit : task.parse()) {
        scan(unit, null);
      }
    }
    return this;
  }

  private static List<Path> sources(Path root, Map<String, String> excused) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> excused.keySet().stream().noneMatch(file.toString()::contains)).sorted().toList();
    }
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void nothing) {
    if (literal.getValue() instanceof String text && reads(text.strip())) {
      found.add(Path.of(getCurrentPath().getCompilationUnit().getSourceFile().getName()).getFileName() + ": " + text);
    }
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void nothing) {
    var before = found;
    found = made.getIdentifier().toString().endsWith("Exception") ? thrown : before;
    super.visitNewClass(made, nothing);
    found = before;
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    return call.getMethodSelect().toString().startsWith("LOG.") ? null : super.visitMethodInvocation(call, nothing);
  }

  private boolean reads(String text) {
    // A regular expression is for no reader.
    return !text.contains("(?") && (SENTENCE.matcher(text).matches() || TWO_WORDS.matcher(text).matches()
        || pieces && PIECE.matcher(text).find() && !SQL.matcher(text).lookingAt());
  }
}
