package org.imprimatur.submission.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people whose words a submission is, and those who sign for them.
 *
 * @param author the author's user name
 * @param accepted the named co-authors who have agreed: they alone count, and are shown, as authors
 * @param hands everybody who ever wrote, edited or agreed to be an author of any of its texts; nobody leaves
 * @param signers who signs as a trainee's supervisor in its newest round: they may read it, with or without a seat
 */
public record Authorship(String author, Set<String> accepted, Set<String> hands, Set<String> signers) {

  public Authorship {
    accepted = Set.copyOf(accepted);
    hands = Set.copyOf(hands);
    signers = Set.copyOf(signers);
  }

  /** Begins with an author who writes alone. */
  public static Authorship of(String author) {
    return new Authorship(author, Set.of(), Set.of(author), Set.of());
  }

  /** Tells whether the person is one of the authors: a named co-author who has not accepted is not. */
  public boolean counts(String username) {
    return author.equals(username) || accepted.contains(username);
  }

  /** Tells whether the person ever had a hand in any of its texts, whoever is listed today. */
  public boolean touchedBy(String username) {
    return counts(username) || hands.contains(username);
  }

  /** Returns it with one more hand, and of those who had accepted only who is still named. */
  Authorship edited(String editor, List<String> named) {
    return new Authorship(author, kept(named), with(hands, editor), signers);
  }

  /** Returns it with a named co-author who has agreed. */
  Authorship joinedBy(String coAuthor) {
    return new Authorship(author, with(accepted, coAuthor), with(hands, coAuthor), signers);
  }

  /** Returns it without those who are no longer named; what they wrote stays theirs. */
  Authorship naming(List<String> named) {
    return new Authorship(author, kept(named), hands, signers);
  }

  /** Returns it with those who sign for a trainee. */
  Authorship signedFor(Set<String> supervisors) {
    return new Authorship(author, accepted, hands, supervisors);
  }

  private Set<String> kept(List<String> named) {
    return accepted.stream().filter(named::contains).collect(Collectors.toSet());
  }

  private static Set<String> with(Set<String> people, String one) {
    var all = new HashSet<>(people);
    all.add(one);
    return all;
  }
}
