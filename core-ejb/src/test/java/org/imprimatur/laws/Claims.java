package org.imprimatur.laws;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.workflow.model.Fact;

/**
 * Facts for the guards that nobody read: a literal, or a name in the same file that stands for one, where a fact is
 * made. As the compiler's own parser sees it; the package that evaluates the guards is left out.
 */
final class Claims extends TreeScanner<Void, Void> {

  private static final String TABLE = "org.imprimatur.workflow.model";

  private static final Set<String> KINDS =
      Arrays.stream(Fact.class.getPermittedSubclasses()).map(Class::getSimpleName).collect(Collectors.toSet());

  final List<String> found = new ArrayList<>();
  private final Set<String> constants = new HashSet<>();
  private String unit = "";

  private Claims() {}

  /** Reads every source under a folder. */
  static Claims under(Path root) throws IOException {
    var claims = new Claims();
    Sources.under(root).forEach(claims::read);
    return claims;
  }

  private void read(CompilationUnitTree source) {
    if (!source.getPackageName().toString().equals(TABLE)) {
      unit = Path.of(source.getSourceFile().getName()).getFileName().toString();
      constants.clear();
      source.accept(new Constants(), null);
      scan(source, null);
    }
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void nothing) {
    look(made.getIdentifier().toString(), made.getArguments());
    return super.visitNewClass(made, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      look(select.getExpression().toString(), call.getArguments());
    }
    return super.visitMethodInvocation(call, nothing);
  }

  private void look(String kind, List<? extends ExpressionTree> arguments) {
    boolean fact = KINDS.stream().anyMatch(each -> kind.equals("Fact." + each) || kind.endsWith(".Fact." + each));
    arguments.stream().filter(argument -> fact && claimed(argument))
        .forEach(argument -> found.add(unit + " " + kind + ": " + argument));
  }

  private boolean claimed(ExpressionTree argument) {
    return argument instanceof LiteralTree || argument instanceof IdentifierTree name
        && constants.contains(name.getName().toString()) || argument.accept(new Truths(), null) != null;
  }

  /** The names of a file that stand for a literal. */
  private final class Constants extends TreeScanner<Void, Void> {
    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
      var value = variable.getInitializer();
      if (value instanceof LiteralTree || value != null && value.accept(new Truths(), null) != null) {
        constants.add(variable.getName().toString());
      }
      return super.visitVariable(variable, nothing);
    }
  }

  /** Finds a truth value that is written down, however deep; Error Prone lets nobody write {@code Boolean.TRUE}. */
  private static final class Truths extends TreeScanner<Boolean, Void> {
    @Override
    public Boolean visitLiteral(LiteralTree literal, Void nothing) {
      return literal.getValue() instanceof Boolean ? Boolean.TRUE : null;
    }

    @Override
    public Boolean reduce(Boolean one, Boolean other) {
      return one == null ? other : one;
    }
  }
}
