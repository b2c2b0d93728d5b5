package org.imprimatur.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.society.model.Logo;
import org.imprimatur.society.model.Version;
import org.imprimatur.society.model.Versions;

/** What the society says of itself, in memory. */
final class MemoryVersions implements Versions {

  private final Rows<Version> rows;
  private final Rows<Logo> logos;

  MemoryVersions(MemoryStore store) {
    rows = new Rows<>(store, "society_version");
    logos = new Rows<>(store, "logo");
  }

  @Override
  public int newestNumber() {
    return newest().map(Version::number).orElse(Version.NONE);
  }

  @Override
  public Optional<Version> newest() {
    return latest(1).stream().findFirst();
  }

  @Override
  public Optional<Version> first() {
    return rows.find(Integer.toString(Version.NONE + 1));
  }

  @Override
  public List<Version> latest(int most) {
    return rows.all().stream().sorted(Comparator.comparing(Version::number).reversed()).limit(most).toList();
  }

  @Override
  public Optional<Version> lockNewest() {
    rows.lock("the desk");
    return newest();
  }

  @Override
  public void add(Version version) {
    rows.add(Integer.toString(version.number()), version);
  }

  @Override
  public void keep(Logo logo) {
    logos.put(logo.digest(), logo);
  }

  @Override
  public Optional<Logo> logo(String digest) {
    return logos.find(digest);
  }
}
