package org.imprimatur.policy;

import java.util.List;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Policy;

/** The shipped pack, compiled once for all tests. */
public final class Shipped {

  private static final Rulebook BOOK = CompiledPacks.shipped();

  private Shipped() {}

  /** Returns the rulebook. */
  public static Rulebook book() {
    return BOOK;
  }

  /** Returns the policy of the rulebook alone. */
  public static Policy policy() {
    return new Policy(BOOK, List.of(), Directory.example(), Phrasebook::everyLanguage);
  }
}
