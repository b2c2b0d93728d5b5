package org.imprimatur.web.laws;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Finds texts in classes that read as a sentence. What is logged, thrown for whoever programs, or said in an annotation
 * is for no reader of a page.
 */
final class JavaSentences extends TreePathScanner<Void, Void> {

  /** Classes that may hold one, each with the reason; a name ends with what is given. */
  private static final Map<String, String> EXCUSED =
      Map.of(
          "Resource.java", "speaks to programs",
          "Replies.java", "speaks to programs",
          "Problem.java", "speaks to programs",
          "ProblemMapper.java", "speaks to programs");

  private static final Pattern SENTENCE = Pattern.compile("(?=.*\\p{Lu})(?=.* ).*[.?!:]", Pattern.DOTALL);
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{Lu}\\p{L}*,? \\p{L}.*", Pattern.DOTALL);

  private final List<String> found = new ArrayList<>();

  private JavaSentences() {}

  static List<String> in(Path root) throws IOException {
    var scanner = new JavaSentences();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var files = Bundles.files(root, ".java").stream()
          .filter(file -> EXCUSED.keySet().stream().noneMatch(file.getFileName().toString()::endsWith)).toList();
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
          manager.getJavaFileObjectsFromPaths(files));
      for (var unit : task.parse()) {
        scanner.scan(unit, null);
      }
    }
    return scanner.found;
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
    return ends(made.getIdentifier(), "Exception") ? null : super.visitNewClass(made, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    return call.getMethodSelect().toString().startsWith("LOG.") ? null : super.visitMethodInvocation(call, nothing);
  }

  private static boolean ends(Tree name, String with) {
    return name.toString().endsWith(with);
  }

  private static boolean reads(String text) {
    return SENTENCE.matcher(text).matches() || TWO_WORDS.matcher(text).matches();
  }
}
