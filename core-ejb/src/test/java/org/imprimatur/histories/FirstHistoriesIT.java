package org.imprimatur.histories;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;

/** A first look, quick enough to be asked for after a change of a use case; {@link HistoriesIT} looks longer. */
class FirstHistoriesIT {

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void every_history_keeps_every_promise(@ForAll("histories") ActionChain<World> history) {
    history.run();
  }

  @Provide
  Arbitrary<ActionChain<World>> histories() {
    return Histories.histories(World::asItIs, 24);
  }
}
