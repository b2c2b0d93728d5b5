package org.imprimatur.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The weighted length of X over posts of 20 to 280 characters, some with links, mentions and emoji. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LengthBench {

  private static final int POSTS = 10_000;
  private static final ChannelId X = new ChannelId("x");

  private final List<String> posts = Posts.of(POSTS, 20, 260).stream()
      .map(post -> post.length() % 3 == 0 ? post + " \uD83C\uDF89 https://doi.org/10.1/x" : post).toList();

  /** Measures all posts; one operation is one post. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public int postsASecond() {
    int length = 0;
    for (var post : posts) {
      length += Counting.measure(X, post).length();
    }
    return length;
  }
}
