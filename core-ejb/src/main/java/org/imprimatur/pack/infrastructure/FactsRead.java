package org.imprimatur.pack.infrastructure;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.MapType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.pack.model.Located;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFlaw;
import org.imprimatur.pack.model.Place;
import org.imprimatur.policy.model.BesideText;

/** The facts that a condition reads by name. One that no draft can carry is refused: the rule would never speak. */
final class FactsRead {

  private static final String ABOUT = "post.about";
  private static final String INDEX = "_[_]";
  private static final String IN = "@in";

  private final CelAbstractSyntaxTree tree;
  private final Located condition;

  private FactsRead(CelAbstractSyntaxTree tree, Located condition) {
    this.tree = tree;
    this.condition = condition;
  }

  /**
   * Reads a condition.
   *
   * @throws PackFault with the place of the first fact that nothing supplies
   */
  static void of(CelAbstractSyntaxTree tree, Located condition) {
    new FactsRead(tree, condition).read(tree.getExpr());
  }

  private void read(CelExpr part) {
    switch (part.getKind()) {
      case SELECT -> select(part);
      case CALL -> call(part);
      case LIST -> part.list().elements().forEach(this::read);
      case MAP -> part.map().entries().forEach(entry -> {
        read(entry.key());
        read(entry.value());
      });
      case COMPREHENSION -> {
        var each = part.comprehension();
        List.of(each.iterRange(), each.accuInit(), each.loopCondition(), each.loopStep(), each.result())
            .forEach(this::read);
      }
      default -> {
      }
    }
  }

  /** {@code post.about.name} reads the same as {@code post.about["name"]}; {@code post.about} itself is a variable. */
  private void select(CelExpr part) {
    var of = part.select().operand();
    if (isFacts(of)) {
      known(of, Optional.of(part.select().field()), part);
    }
    read(of);
  }

  private void call(CelExpr part) {
    var call = part.call();
    var args = call.args();
    if (call.function().equals(INDEX) && isFacts(args.get(0))) {
      known(args.get(0), constant(args.get(1)), args.get(1));
    } else if (call.function().equals(IN) && isFacts(args.get(1))) {
      known(args.get(1), constant(args.get(0)), args.get(0));
    }
    call.target().ifPresent(this::read);
    args.forEach(this::read);
  }

  private void known(CelExpr facts, Optional<String> name, CelExpr at) {
    boolean about = facts.getKind() == Kind.IDENT && facts.ident().name().equals(ABOUT);
    var names = about ? BesideText.ABOUT : BesideText.MEDIA;
    var asked = name.orElseThrow(
        () -> new PackFault(place(at), PackFlaw.FACT_WRITTEN_OUT, "example", names.get(0)));
    if (!names.contains(asked)) {
      throw new PackFault(place(at), new Sentence(PackFlaw.NO_SUCH_FACT,
          Map.of("fact", asked, "holder", about ? "about" : "medium", "known", String.join(", ", names))));
    }
  }

  private boolean isFacts(CelExpr part) {
    return tree.getType(part.id()).filter(MapType.class::isInstance).isPresent();
  }

  private static Optional<String> constant(CelExpr part) {
    return part.getKind() == Kind.CONSTANT && part.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? Optional.of(part.constant().stringValue())
        : Optional.empty();
  }

  private Place place(CelExpr part) {
    return condition.place().plus(tree.getSource().getPositionsMap().getOrDefault(part.id(), 0));
  }
}
