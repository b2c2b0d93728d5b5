package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.imprimatur.society.model.Settled.Part;
import org.junit.jupiter.api.Test;

/** What a society that begins keeps as it is. */
interface SettledContract extends StoreContract {

  @Test
  default void a_part_is_settled_once_and_again_changes_nothing() {
    var who = Some.person(store());
    var other = Some.person(store());
    store().run(tables -> tables.settled().settle(Part.POLICY, who, Some.NOON));
    store().run(tables -> tables.settled().settle(Part.POLICY, other, Some.NOON.plusSeconds(1)));
    assertTrue(parts().contains(Part.POLICY));
    store().run(tables -> tables.settled().settle(Part.CHANNELS, who, Some.NOON));
    assertEquals(Set.of(Part.POLICY, Part.CHANNELS), parts());
  }

  private Set<Part> parts() {
    return store().in(tables -> tables.settled().all());
  }
}
