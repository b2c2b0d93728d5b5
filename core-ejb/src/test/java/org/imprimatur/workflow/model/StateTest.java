package org.imprimatur.workflow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StateTest {

  @Test
  void words_have_gone_out_that_are_live_or_were_taken_back_and_not_those_that_never_were() {
    var published = EnumSet.allOf(State.class).stream().filter(State::published).collect(Collectors.toSet());
    assertEquals(
        EnumSet.of(State.RELEASED, State.CORRECTING, State.CLOSED, State.WITHDRAWN, State.RETRACTED), published);
  }
}
