package org.imprimatur.policy.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Sha256;

/**
 * What the society knows of accounts and addresses at one moment: a value, so that a text gets the same findings
 * wherever it is screened with the same directory.
 */
public final class Directory {

  /** The name of the canonical form; another form gets another name. */
  public static final String FORMAT = "imprimatur.directory/1";

  private static final Directory EXAMPLE = new Directory(SocietyProfile.example(), Set.of());

  private final SocietyProfile society;
  private final Set<String> verified;
  private final Set<String> guarded;
  private final String version;

  /**
   * Puts it together; what every screening asks of it is worked out here, once.
   *
   * @param society what is the society's own
   * @param verified the handles that are relied on, without {@code @}, in lower case
   */
  public Directory(SocietyProfile society, Set<String> verified) {
    this.society = society;
    this.verified = Set.copyOf(verified);
    this.guarded =
        Stream.of(verified, society.handles()).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    this.version = Sha256.hex(canonical());
  }

  /**
   * Returns the directory of the fictional society of the demo: its own handles and addresses, and no verified account.
   */
  public static Directory example() {
    return EXAMPLE;
  }

  /** Returns what is the society's own. */
  public SocietyProfile society() {
    return society;
  }

  /** Returns the handles that are relied on, without {@code @}, in lower case. */
  public Set<String> verified() {
    return verified;
  }

  /** Returns the handles that nobody may imitate: the verified ones and the society's own. */
  public Set<String> guarded() {
    return guarded;
  }

  /** Returns the RFC 8785 text of this directory: what is exported, and what {@code check --directory} reads. */
  public String canonical() {
    return CanonicalJson.of(
        Map.of(
            "format", FORMAT,
            "names", sorted(society.names()),
            "domains", sorted(society.domains()),
            "phones", sorted(society.phones()),
            "handles", sorted(society.handles()),
            "addresses", sorted(society.addresses()),
            "verified", sorted(verified)));
  }

  /** Returns the SHA-256 of {@link #canonical()}, by which screenings remember the directory. */
  public String version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Directory directory && version.equals(directory.version);
  }

  @Override
  public int hashCode() {
    return version.hashCode();
  }

  @Override
  public String toString() {
    return canonical();
  }

  private static List<String> sorted(Set<String> values) {
    return List.copyOf(new TreeSet<>(values));
  }
}
