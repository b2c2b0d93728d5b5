package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All models compile together against the JDK and nothing else. */
class ModelAloneIT {

  @TempDir Path out;

  @Test
  void the_models_compile_with_an_empty_class_path() throws IOException {
    assertEquals(List.of(), errors(models(Path.of("src/main/java/org/imprimatur"))));
  }

  @Test
  void a_model_that_needs_a_container_does_not() throws IOException {
    assertFalse(errors(models(Path.of("src/test/java/org/imprimatur/planted"))).isEmpty());
  }

  private static List<Path> models(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java") && file.toString().contains("/model/")).toList();
    }
  }

  private List<String> errors(List<Path> files) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new DiagnosticCollector<JavaFileObject>();
    try (var manager = compiler.getStandardFileManager(found, null, null)) {
      var options = List.of("--release", "17", "-proc:none", "-classpath", out.toString(), "-d", out.toString());
      compiler.getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files)).call();
    }
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .map(each -> each.getMessage(null))
        .collect(Collectors.toList());
  }
}
