package org.imprimatur.pack.infrastructure;

import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.imprimatur.pack.model.Conditions;
import org.imprimatur.pack.model.Facts;
import org.imprimatur.pack.model.Located;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFlaw;
import org.imprimatur.pack.model.Place;
import org.imprimatur.policy.model.BesideText;

/** Conditions in the Common Expression Language: typed, without side effects, bounded in size and in steps. */
public final class CelConditions implements Conditions {

  /** A condition is a line or two; a list of pictures has at most a few dozen members. */
  private static final CelOptions OPTIONS =
      CelOptions.current().maxExpressionCodePointSize(2_000).maxParseRecursionDepth(64)
          .comprehensionMaxIterations(1_000).build();

  private static final MapType WORDS = MapType.create(SimpleType.STRING, SimpleType.STRING);

  private final CelCompiler compiler;
  private final CelRuntime runtime;

  /** Makes a compiler that knows the facts of a draft and nothing else. */
  public CelConditions() {
    compiler =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("post.kind", SimpleType.STRING)
            .addVar("post.voice", SimpleType.STRING)
            .addVar("post.language", SimpleType.STRING)
            .addVar("post.channel", SimpleType.STRING)
            .addVar("post.title", SimpleType.STRING)
            .addVar("post.sources", ListType.create(SimpleType.STRING))
            .addVar("post.accounts", SimpleType.INT)
            .addVar("post.patient", SimpleType.STRING)
            .addVar("post.interests", ListType.create(SimpleType.STRING))
            .addVar("post.ai", SimpleType.BOOL)
            .addVar("post.accountsChecked", SimpleType.BOOL)
            .addVar("post.media", ListType.create(WORDS))
            .addVar("post.about", WORDS)
            .setResultType(SimpleType.BOOL)
            .build();
    runtime = CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(OPTIONS).build();
  }

  @Override
  public Predicate<Facts> compile(Located condition) {
    try {
      var tree = compiler.compile(condition.text()).getAst();
      FactsRead.of(tree, condition);
      var program = runtime.createProgram(tree);
      return facts -> holds(program, facts, condition);
    } catch (CelValidationException fault) {
      var first = fault.getErrors().stream().findFirst();
      int column = first.map(issue -> issue.getSourceLocation().getColumn()).orElse(0);
      throw unread(condition.place().plus(Math.max(0, column)), first.map(CelIssue::getMessage));
    } catch (CelEvaluationException fault) {
      throw unread(condition.place(), Optional.ofNullable(fault.getMessage()));
    }
  }

  private static PackFault unread(Place place, Optional<String> problem) {
    return PackFault.told(place, problem, PackFlaw.CONDITION, PackFlaw.CONDITION_UNSAID);
  }

  /** A condition that fails stops the screening: the post is held, never passed. */
  private static boolean holds(CelRuntime.Program program, Facts facts, Located condition) {
    try {
      return (Boolean) program.eval(values(facts));
    } catch (CelEvaluationException fault) {
      throw new IllegalStateException(condition.place() + ": " + fault.getMessage(), fault);
    }
  }

  private static Map<String, Object> values(Facts facts) {
    var values = new HashMap<String, Object>();
    values.put("post.kind", facts.genre().kind());
    values.put("post.voice", facts.genre().voice());
    values.put("post.language", facts.genre().language());
    values.put("post.channel", facts.genre().channel());
    values.put("post.title", facts.title());
    values.put("post.sources", facts.sources());
    values.put("post.accounts", (long) facts.accounts());
    values.put("post.patient", facts.declarations().patient());
    values.put("post.interests", facts.declarations().interests());
    values.put("post.ai", facts.declarations().aiAssisted());
    values.put("post.accountsChecked", facts.declarations().accountsChecked());
    values.put("post.media", facts.media().stream().map(each -> complete(each, BesideText.MEDIA)).toList());
    values.put("post.about", complete(facts.about(), BesideText.ABOUT));
    return values;
  }

  /** What was not said is the empty text, so that conditions need not ask first. */
  private static Map<String, String> complete(Map<String, String> said, List<String> names) {
    var all = new HashMap<>(said);
    names.forEach(name -> all.putIfAbsent(name, ""));
    return all;
  }
}
