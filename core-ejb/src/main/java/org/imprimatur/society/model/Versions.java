package org.imprimatur.society.model;

import java.util.List;
import java.util.Optional;

/** All that the society has said of itself. */
public interface Versions {

  /** Returns the number of the newest; {@link Version#NONE} while there is none. */
  int newestNumber();

  /** Returns the newest: what counts. */
  Optional<Version> newest();

  /** Returns the first of all: the demo's where the product itself wrote it. */
  Optional<Version> first();

  /** Returns so many at most, the newest first. */
  List<Version> latest(int most);

  /** Keeps others from adding one until the transaction ends, then returns the newest. */
  Optional<Version> lockNewest();

  /** Keeps one more. Its number must be the next. */
  void add(Version version);

  /** Keeps a picture; one that is kept already stays as it is. */
  void keep(Logo logo);

  /** Returns the picture of that digest. */
  Optional<Logo> logo(String digest);
}
