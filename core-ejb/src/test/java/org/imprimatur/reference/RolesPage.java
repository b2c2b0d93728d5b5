package org.imprimatur.reference;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Holders;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Relation;
import org.imprimatur.committee.model.Role;
import org.imprimatur.words.English;

/** Writes {@code docs/reference/roles.md}: the tables from the permissions, the reasons as they stand here. */
final class RolesPage {

  private static final String HEAD =
      """
      # Roles

      Written from the code by `ReferencePagesTest`; do not edit. Read from the database at every call. One person may
      hold several roles. What is granted here may be done, and nothing else: every use case asks for one of these
      permissions first. Whoever may not is told who may; where a post is hidden from them, they are told that it is
      not there.

      ## By role

      What a role grants by itself, on posts in which one has no part.

      | role | may |
      |---|---|
      """;

  private static final String POSTS =
      """
      | anybody, signed in or not | read what is published: the public pages and feeds |

      A reviewer, privacy, clinical, ethics, counsel, advocacy, chair or publisher holds a seat. A chair or a
      publisher is an officer. A supervisor has nothing by the role alone; a trainee's own supervisor reads and signs
      the post that asks for it. An administrator has nothing about posts: no vote, no reading, no bypass.

      ## By post

      What depends on how somebody stands to the post as well. After "not": who may not, whatever else they are.

      | permission | to | who may | others |
      |---|---|---|---|
      """;

  private static final String REASONS =
      """

      ## Why

      What two officers decide, neither of them wrote or edited. With fewer than two such officers a hold is lifted by
      whoever put it, or ends by itself, and the policy stays as it is: give a second person the role.

      A co-author counts once they accept: then their name stands on the text, they edit it, and they never vote on
      it. Who is named and has not answered reads the words to decide, and nothing else. Nobody votes who ever wrote
      or edited a text of the post, whoever is listed today, nor the supervisor of an author or of a co-author who
      accepted.

      A trainee's post on clinical work, in their own voice and not the committee's or the society's, asks the
      trainee's own supervisor, as the register of people names them: they read it once it is submitted, with or
      without a seat, and approve it, ask for changes or recuse. Their approval
      fills that role and is counted for nothing else, as the author depends on them. Where the trainee has none who
      may, the round does not open until one is named, as below; whoever is named to sign is not counted among the
      committee either.

      The society's own voice requires the chair; a finding may require another role. Where nobody who may vote holds
      it, nobody stands in: the round does not open, or does not close in favour, until the chair names somebody with
      a seat to vote for the role. Where the chair may not vote on the post, two officers name the same person,
      neither of whom may be excluded, and nobody names themselves. Who is to be named, and by whom, stands on the
      post (`waitsFor`), and everybody who may name somebody is told on their home page. A recusal is from the post:
      it lasts for all its rounds and is not taken back. Who has recused neither votes, nor holds or lifts a hold, nor
      names or is named: a chair who recused counts as one who may not vote. Until somebody is named the post waits in
      `SCREENING`, or in `IN_REVIEW` when a co-author accepted or a voter recused during the vote; its author can take
      it back, and it lapses at its time to decide. With no two such officers it waits until then: give a second
      person the role.
      """;

  private RolesPage() {}

  static String text() {
    return HEAD
        + row("everybody signed in", RolesPage::everybodys)
        + Arrays.stream(Role.values())
            .map(role -> row(role.wire(), permission -> !everybodys(permission) && may(permission, role)))
            .collect(Collectors.joining())
        + POSTS
        + Permission.aboutPosts().stream().map(RolesPage::row).collect(Collectors.joining())
        + REASONS;
  }

  private static String row(Permission permission) {
    return "| `" + permission + "` | " + English.deed(permission) + " | " + Holders.of(permission) + " | "
        + (permission.hides() ? "it is not there" : "are told who may") + " |\n";
  }

  private static String row(String role, Predicate<Permission> granted) {
    var deeds =
        Arrays.stream(Permission.values()).filter(granted).map(English::deed).collect(Collectors.joining("; "));
    return "| " + role + " | " + (deeds.isEmpty() ? "nothing more" : deeds) + " |\n";
  }

  private static boolean everybodys(Permission permission) {
    return may(permission);
  }

  private static boolean may(Permission permission, Role... roles) {
    return permission.granted(new Person("one", "One", "", Set.of(roles), Optional.empty(), true),
        Set.of(Relation.OTHER));
  }
}
