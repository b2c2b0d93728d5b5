package org.imprimatur.web.planted.home;

import org.imprimatur.web.planted.review.PlantedCalled;

/** Breaks a law on purpose: it needs a room that needs this one. */
public class PlantedCaller {

  /** Calls. */
  public String ask(PlantedCalled room) {
    return room.answer(this);
  }
}
