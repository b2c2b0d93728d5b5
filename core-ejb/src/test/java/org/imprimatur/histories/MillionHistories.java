package org.imprimatur.histories;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;

/**
 * The long look, by hand: {@code mvn -pl core-ejb test -Dtest=MillionHistories}. It comes in two halves, so that two
 * processors can share it ({@code -Dtest=MillionHistories#one_half}), and says how far it has got, and at what cost.
 */
class MillionHistories {

  private static final int HALF = 500_000;

  private static final int TELL_EVERY = 50_000;

  private static int kept;

  @Property(tries = HALF, edgeCases = EdgeCasesMode.NONE)
  void one_half(@ForAll("histories") ActionChain<World> history) {
    every_promise_is_kept_by(history);
  }

  @Property(tries = HALF, edgeCases = EdgeCasesMode.NONE)
  void other_half(@ForAll("histories") ActionChain<World> history) {
    every_promise_is_kept_by(history);
  }

  @Provide
  Arbitrary<ActionChain<World>> histories() {
    return Histories.histories(World::asItIs, 24);
  }

  private static void every_promise_is_kept_by(ActionChain<World> history) {
    history.run();
    kept++;
    if (kept % TELL_EVERY == 0) {
      var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      System.out.printf("%,d histories, %d s of processor time%n", kept,
          TimeUnit.NANOSECONDS.toSeconds(machine.getProcessCpuTime()));
    }
  }
}
