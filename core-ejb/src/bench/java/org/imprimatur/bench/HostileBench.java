package org.imprimatur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Texts of 2,000 characters made to be slow, each time another: no state of the machine is reached twice if the text
 * can help it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HostileBench {

  private static final int LENGTH = 2_000;
  private static final int TEXTS = 500;

  /** What the texts are made of. */
  @Param({"random", "markers", "digits", "beginnings", "marks"}) public String shape;

  private Policy policy;
  private List<Draft> drafts;
  private int next;

  /** Writes the texts. */
  @Setup
  public void build() {
    policy = new Policy(CompiledPacks.shipped(), List.of(), Directory.example(), Phrasebook::everyLanguage);
    var random = new Random(1);
    drafts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      var text = new StringBuilder();
      while (text.length() < LENGTH) {
        text.append(piece(random));
      }
      drafts.add(Draft.ofText(text.substring(0, LENGTH)));
    }
  }

  /** Screens one text. */
  @Benchmark
  public int oneText() {
    next = (next + 1) % TEXTS;
    return policy.proofread(drafts.get(next)).with(List.of()).findings().size();
  }

  private String piece(Random random) {
    return switch (shape) {
      case "random" -> Character.toString(' ' + random.nextInt(95));
      case "markers" -> "my patient told me a 43-year-old man ";
      case "digits" -> random.nextInt(10) + (random.nextInt(4) == 0 ? "-" : "");
      case "beginnings" -> new String[]{"you should ", "my ", "the governor ", "studies ", "stop taking ",
        "she told me ", "in ", "call "}[random.nextInt(8)];
      default -> "e\u0301\u0302";
    };
  }
}
