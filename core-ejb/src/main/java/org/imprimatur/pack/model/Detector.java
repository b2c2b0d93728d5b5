package org.imprimatur.pack.model;

import java.util.List;

/** Finds what no pattern can say. A pack names it; the pack decides what a hit means. */
interface Detector {

  /** Returns the places, in text order. */
  List<Hit> in(Reading reading, Find find);
}
