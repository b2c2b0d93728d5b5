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
 * The long look, by hand: {@code mvn -pl core-ejb test -Dtest=MillionHistories}. It says how far it has got, and at
 * what cost.
 */
class MillionHistories {

  private static final int TELL_EVERY = 50_000;

  private static int kept;

  @Property(tries = 1_000_000, edgeCases = EdgeCasesMode.NONE)
  void every_history_keeps_every_promise(@ForAll("histories") ActionChain<World> history) {
    history.run();
    kept++;
    if (kept % TELL_EVERY == 0) {
      var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      System.out.printf("%,d histories, %d s of processor time%n", kept,
          TimeUnit.NANOSECONDS.toSeconds(machine.getProcessCpuTime()));
    }
  }

  @Provide
  Arbitrary<ActionChain<World>> histories() {
    return Histories.histories(World::asItIs, 24);
  }
}
