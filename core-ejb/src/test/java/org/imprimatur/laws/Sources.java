package org.imprimatur.laws;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Sources as the compiler's own parser sees them. */
final class Sources {

  private Sources() {}

  /** Parses every source under a folder, in the order of their paths. */
  static List<CompilationUnitTree> under(Path root) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> sources = Files.walk(root); var manager = compiler.getStandardFileManager(null, null, null)) {
      var paths = sources.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
          manager.getJavaFileObjectsFromPaths(paths));
      var units = new ArrayList<CompilationUnitTree>();
      task.parse().forEach(units::add);
      return units;
    }
  }
}
