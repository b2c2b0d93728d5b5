package org.imprimatur.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The whole shipped pack through the public API, with places and messages, over posts of the length of posts: 60 to 300
 * characters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PackBench {

  private static final int POSTS = 10_000;

  private Policy policy;
  private List<Draft> drafts;

  /** Compiles the pack. */
  @Setup
  public void build() {
    policy = new Policy(CompiledPacks.shipped(), List.of(), Directory.example(), Phrasebook::everyLanguage);
    drafts = Posts.of(POSTS, 60, 300).stream().map(Draft::ofText).toList();
    System.out.printf("findings a post: %.2f%n",
        drafts.stream().mapToInt(draft -> policy.proofread(draft).with(List.of()).findings().size()).average()
            .orElse(0));
  }

  /** Screens all posts; one operation is one post. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public int postsASecond() {
    int findings = 0;
    for (var draft : drafts) {
      findings += policy.proofread(draft).with(List.of()).findings().size();
    }
    return findings;
  }
}
