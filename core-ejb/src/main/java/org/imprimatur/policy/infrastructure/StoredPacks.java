package org.imprimatur.policy.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.policy.model.pack.Packs;
import org.imprimatur.policy.model.pack.Rulebook;

/** The pack in force, compiled once. */
@ApplicationScoped
public class StoredPacks implements Packs {

  private final Rulebook shipped = shipped();

  /** Compiles the pack that comes with Imprimatur. */
  public static Rulebook shipped() {
    return new Rulebook(PackReader.read(ShippedPacks.files(ShippedPacks.DEFAULT)), SocietyProfile.shipped(), new CelConditions());
  }

  @Override
  public Rulebook inForce() {
    return shipped;
  }
}
