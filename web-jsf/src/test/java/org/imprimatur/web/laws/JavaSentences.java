package org.imprimatur.web.laws;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
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

  /** Sources that may hold one, by the end of their path or a folder in it, each with the reason. */
  private static final Map<String, String> EXCUSED =
      Map.of(
          "Resource.java", "speaks to programs",
          "/web/api/", "speaks to programs",
          "/web/shared/Replies.java", "speaks to programs",
          "/web/shared/Problem.java", "speaks to programs",
          "/web/security/CountedBody.java", "speaks to programs; a page says it by the status",
          "/web/identity/TrustedProxies.java", "speaks to the operator, when the server starts");

  private static final Pattern SENTENCE = Pattern.compile("(?=.*\\p{Lu})(?=.* ).*[.?!:]", Pattern.DOTALL);
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{Lu}\\p{L}*,? \\p{L}.*", Pattern.DOTALL);

  private final List<String> found = new ArrayList<>();

  private JavaSentences() {}

  static List<String> in(Path root) throws IOException {
    var scanner = new JavaSentences();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var files = Bundles.files(root, ".java").stream()
          .filter(file -> EXCUSED.keySet().stream().noneMatch(file.toString()::contains)).toList();
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
    return made.getIdentifier().toString().endsWith("Exception") ? null : super.visitNewClass(made, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    return call.getMethodSelect().toString().startsWith("LOG.") ? null : super.visitMethodInvocation(call, nothing);
  }

  private static boolean reads(String text) {
    // A regular expression is for no reader.
    return !text.contains("(?") && (SENTENCE.matcher(text).matches() || TWO_WORDS.matcher(text).matches());
  }
}
