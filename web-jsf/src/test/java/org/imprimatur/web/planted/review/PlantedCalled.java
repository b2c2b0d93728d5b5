package org.imprimatur.web.planted.review;

import org.imprimatur.web.planted.home.PlantedCaller;

/** Breaks a law on purpose: it needs the room that needs this one. */
public class PlantedCalled {

  /** Calls back. */
  public String answer(PlantedCaller caller) {
    return caller.ask(this);
  }
}
