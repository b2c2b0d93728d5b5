package org.imprimatur.policy;

import java.util.List;
import java.util.Random;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.pack.infrastructure.ShippedPacks;
import org.imprimatur.pack.model.PackCases;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Policy;

/**
 * What a server does whose policy is changed after an hour of use, in a process of its own: its heap is the measure.
 */
final class ChangedWhileInForce {

  private static final int TEXTS = 600;
  private static final int CHANGES = 2;

  private ChangedWhileInForce() {}

  /**
   * Uses the policy in force, compiles and tries a changed one beside it, and puts that one in force, over and over.
   */
  public static void main(String[] args) {
    var files = ShippedPacks.files(ShippedPacks.DEFAULT);
    var inForce = used(compiled(files), 0);
    for (int change = 1; change <= CHANGES; change++) {
      var changed = compiled(files);
      if (!PackCases.failures(files, changed).isEmpty()) {
        throw new IllegalStateException("the cases fail");
      }
      used(inForce, change);
      inForce = used(changed, change);
    }
    System.gc();
    var runtime = Runtime.getRuntime();
    System.out.println("used " + (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024) + " MB with "
        + inForce.pack().edition().reference());
  }

  private static Rulebook compiled(PackFiles files) {
    return new CompiledPacks().compile(files);
  }

  /** An hour of posts, a part of them mad: every finder and every table is grown. */
  private static Rulebook used(Rulebook book, int seed) {
    var policy = new Policy(book, List.of(), Directory.example(), Phrasebook::everyLanguage);
    var random = new Random(seed);
    for (int n = 0; n < TEXTS; n++) {
      policy.proofread(Draft.ofText(AnyTextIT.text(random))).with(List.of());
    }
    return book;
  }
}
