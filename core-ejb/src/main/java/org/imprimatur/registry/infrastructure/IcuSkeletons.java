package org.imprimatur.registry.infrastructure;

import com.ibm.icu.text.SpoofChecker;
import jakarta.enterprise.context.ApplicationScoped;
import org.imprimatur.registry.model.Skeletons;

/** Skeletons by ICU, which is built from the Unicode table of confusable characters. */
@ApplicationScoped
public class IcuSkeletons implements Skeletons {

  private final SpoofChecker checker = new SpoofChecker.Builder().build();

  @Override
  public String of(String name) {
    return checker.getSkeleton(name);
  }
}
