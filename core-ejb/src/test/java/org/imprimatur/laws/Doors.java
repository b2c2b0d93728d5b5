package org.imprimatur.laws;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * What every public method of a use case asks for before it does anything else, as the compiler's own parser sees it:
 * the first call of its first statement. {@code NOTHING} where it asks for nothing and says nothing of it.
 */
final class Doors extends TreePathScanner<Void, Void> {

  static final String NOTHING = "NOTHING";

  /** By class and method; of two with one name the second has a number. */
  final TreeMap<String, String> asked = new TreeMap<>();

  private static final Set<String> EXEMPT = Set.of("BySystem", "OpenToAll");

  private Doors() {}

  /** Reads every use case under a folder. */
  static Doors under(Path root) throws IOException {
    var doors = new Doors();
    Sources.under(root).forEach(unit -> doors.scan(unit, null));
    return doors;
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
    boolean open = method.getModifiers().getFlags().contains(Modifier.PUBLIC) && method.getReturnType() != null;
    if (open && annotation(owner.getModifiers(), Set.of("Stateless")).isPresent()) {
      put(owner.getSimpleName() + "." + method.getName(),
          exempt(method, owner).orElseGet(() -> permission(method, owner).orElse(NOTHING)));
    }
    return super.visitMethod(method, nothing);
  }

  private void put(String method, String what) {
    int number = 1;
    var name = method;
    while (asked.containsKey(name)) {
      number++;
      name = method + " " + number;
    }
    asked.put(name, what);
  }

  private static Optional<String> exempt(MethodTree method, ClassTree owner) {
    return annotation(method.getModifiers(), EXEMPT)
        .or(() -> annotation(owner.getModifiers(), EXEMPT))
        .map(found -> found.getAnnotationType() + ": "
            + found.getArguments().get(0).toString().replaceAll("^value = |\"", ""));
  }

  private static Optional<AnnotationTree> annotation(ModifiersTree modifiers, Set<String> names) {
    return modifiers.getAnnotations().stream().<AnnotationTree>map(each -> each)
        .filter(each -> names.contains(each.getAnnotationType().toString())).findFirst();
  }

  private static Optional<String> permission(MethodTree method, ClassTree owner) {
    return method.getBody().getStatements().stream().findFirst().flatMap(Doors::expression).flatMap(Doors::firstCall)
        .filter(call -> asks(call, owner))
        .flatMap(call -> call.getArguments().stream().map(Object::toString)
            .filter(each -> each.startsWith("Permission.")).findFirst())
        .map(named -> named.substring("Permission.".length()));
  }

  private static Optional<ExpressionTree> expression(StatementTree first) {
    if (first instanceof ReturnTree returned) {
      return Optional.ofNullable(returned.getExpression());
    }
    if (first instanceof VariableTree variable) {
      return Optional.ofNullable(variable.getInitializer());
    }
    return first instanceof ExpressionStatementTree statement ? Optional.of(statement.getExpression())
        : Optional.empty();
  }

  /** The leftmost call of a chain is made first. */
  private static Optional<MethodInvocationTree> firstCall(ExpressionTree expression) {
    var call = expression;
    while (call instanceof MethodInvocationTree outer && outer.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof MethodInvocationTree inner) {
      call = inner;
    }
    return call instanceof MethodInvocationTree first ? Optional.of(first) : Optional.empty();
  }

  private static boolean asks(MethodInvocationTree call, ClassTree owner) {
    var select = call.getMethodSelect().toString();
    return select.equals("authority.require") && holds(owner, "authority", "Authority")
        || Set.of("reach.read", "reach.lock", "reach.lockUnless").contains(select) && holds(owner, "reach", "Reach");
  }

  /** A thing of that name must be what it seems. */
  private static boolean holds(ClassTree owner, String name, String type) {
    return owner.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .anyMatch(field -> field.getName().contentEquals(name) && field.getType().toString().equals(type));
  }
}
