package org.imprimatur.laws;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * What the compiler's own parser sees in a tree of sources: lengths, empty catches, public things without a comment.
 */
final class Sizes extends TreePathScanner<Void, Void> {

  final List<Integer> files = new ArrayList<>();
  final List<Integer> methods = new ArrayList<>();
  final List<String> longMethods = new ArrayList<>();
  final List<String> longFiles = new ArrayList<>();
  final List<String> emptyCatches = new ArrayList<>();
  final List<String> wide = new ArrayList<>();
  final List<String> undocumented = new ArrayList<>();
  private final int maxFile;
  private final int maxMethod;
  private final int maxComponents;
  private DocTrees docs;

  private Sizes(int maxFile, int maxMethod, int maxComponents) {
    this.maxFile = maxFile;
    this.maxMethod = maxMethod;
    this.maxComponents = maxComponents;
  }

  /**
   * Measures every source under a folder; a file or a method with more lines, a record with more components than
   * allowed is named.
   */
  static Sizes of(Path root, int maxFile, int maxMethod, int maxComponents) throws IOException {
    var sizes = new Sizes(maxFile, maxMethod, maxComponents);
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> sources = Files.walk(root); var manager = compiler.getStandardFileManager(null, null, null)) {
      var paths = sources.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
          manager.getJavaFileObjectsFromPaths(paths));
      sizes.docs = DocTrees.instance(task);
      for (var unit : task.parse()) {
        sizes.measure(unit);
      }
    }
    return sizes;
  }

  private void measure(CompilationUnitTree unit) throws IOException {
    int lines = (int) unit.getSourceFile().getCharContent(true).toString().lines().count();
    files.add(lines);
    if (lines > maxFile) {
      longFiles.add(unit.getSourceFile().getName() + ": " + lines);
    }
    scan(unit, null);
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    if (isPublic(type.getModifiers()) && ofInterest()) {
      needsDoc(type.getSimpleName().toString());
    }
    if (type.getKind() == Tree.Kind.RECORD && components(type) > maxComponents) {
      var outer =
          getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner ? owner.getSimpleName() + "." : "";
      wide.add(outer + type.getSimpleName());
    }
    return super.visitClass(type, nothing);
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    if (method.getBody() != null) {
      int lines = line(method.getBody(), true) - line(method.getBody(), false) + 1;
      methods.add(lines);
      if (lines > maxMethod) {
        longMethods.add(place(method.getName().toString()) + ": " + lines);
      }
    }
    if (speaks(method) && ofInterest()) {
      needsDoc(method.getName().toString());
    }
    return super.visitMethod(method, nothing);
  }

  @Override
  public Void visitCatch(CatchTree handler, Void nothing) {
    if (handler.getBlock().getStatements().isEmpty()) {
      emptyCatches.add(place(handler.getParameter().toString()));
    }
    return super.visitCatch(handler, nothing);
  }

  /** Public by word or, in an interface, by default; neither a constructor nor a promise documented elsewhere. */
  private boolean speaks(MethodTree method) {
    var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
    boolean open = isPublic(method.getModifiers())
        || owner.getKind() == Tree.Kind.INTERFACE && !method.getModifiers().getFlags().contains(Modifier.PRIVATE);
    return open && method.getReturnType() != null && isPublic(owner.getModifiers()) && !overrides(method);
  }

  /** The parser makes a private field of each component; a record can have no other field that is not static. */
  private static long components(ClassTree type) {
    return type.getMembers().stream()
        .filter(member -> member instanceof VariableTree field
            && !field.getModifiers().getFlags().contains(Modifier.STATIC))
        .count();
  }

  private static boolean overrides(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
  }

  private void needsDoc(String name) {
    TreePath path = getCurrentPath();
    DocCommentTree comment = docs.getDocCommentTree(path);
    if (comment == null || comment.getFullBody().isEmpty() && comment.getBlockTags().isEmpty()) {
      undocumented.add(place(name));
    }
  }

  private boolean ofInterest() {
    var name = getCurrentPath().getCompilationUnit().getPackageName().toString();
    return name.contains(".model") || name.contains(".application");
  }

  private static boolean isPublic(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.PUBLIC);
  }

  private String place(String what) {
    return getCurrentPath().getCompilationUnit().getSourceFile().getName() + " " + what;
  }

  private int line(Tree tree, boolean end) {
    var unit = getCurrentPath().getCompilationUnit();
    var positions = docs.getSourcePositions();
    long at = end ? positions.getEndPosition(unit, tree) : positions.getStartPosition(unit, tree);
    return (int) unit.getLineMap().getLineNumber(at);
  }
}
