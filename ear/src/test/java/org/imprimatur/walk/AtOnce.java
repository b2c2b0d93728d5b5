package org.imprimatur.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Several calls that begin at the same moment. */
final class AtOnce {

  private AtOnce() {}

  /** Makes the calls and returns their answers, in the order of the calls. */
  static <T> List<T> all(List<Callable<T>> calls) throws Exception {
    var pool = Executors.newFixedThreadPool(calls.size());
    try {
      var start = new CyclicBarrier(calls.size());
      var running = calls.stream().map(call -> pool.submit(() -> {
        start.await();
        return call.call();
      })).toList();
      var answers = new ArrayList<T>();
      for (var one : running) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
