package org.imprimatur.committee.model;

import static org.imprimatur.committee.model.Grant.anybody;
import static org.imprimatur.committee.model.Grant.as;
import static org.imprimatur.committee.model.Grant.to;
import static org.imprimatur.committee.model.Relation.AUTHOR;
import static org.imprimatur.committee.model.Relation.CO_AUTHOR;
import static org.imprimatur.committee.model.Relation.EDITOR;
import static org.imprimatur.committee.model.Relation.HOLDER;
import static org.imprimatur.committee.model.Relation.NAMED;
import static org.imprimatur.committee.model.Relation.RECUSED;
import static org.imprimatur.committee.model.Relation.SIGNER;
import static org.imprimatur.committee.model.Relation.SUPERVISOR;
import static org.imprimatur.committee.model.Role.AUDITOR;
import static org.imprimatur.committee.model.Role.MEMBER;
import static org.imprimatur.committee.model.Role.OFFICERS;
import static org.imprimatur.committee.model.Role.SEATS;
import static org.imprimatur.committee.model.Role.TRAINEE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;
import org.imprimatur.kernel.model.Refusal;

/**
 * Everything that somebody may do, and who may: by role, by how they stand to the post, or both. What is not granted
 * here is denied. As grounds it says to somebody who may not who may; one that hides says nothing: for them the post is
 * not there.
 */
public enum Permission implements Grounds {
  BEGIN_POST(to(MEMBER, TRAINEE)),
  PREVIEW_POST(anybody()),
  SCREEN_TEXT(anybody()),
  LIST_POSTS(anybody()),
  READ_POST(true, as(AUTHOR, CO_AUTHOR, SIGNER), to(SEATS), to(AUDITOR)),
  /** What screening bounced may hold a patient's detail; what was taken back may never have been submitted. */
  READ_DRAFT(true, as(AUTHOR, CO_AUTHOR), to(AUDITOR)),
  READ_BOUNCED(true, as(AUTHOR, CO_AUTHOR), to(AUDITOR)),
  EDIT_DRAFT(true, as(AUTHOR, CO_AUTHOR)),
  SUBMIT(as(AUTHOR, CO_AUTHOR)),
  REVISE(as(AUTHOR, CO_AUTHOR)),
  RECALL(as(AUTHOR)),
  LIST_INVITATIONS(anybody()),
  READ_INVITATION(true, as(NAMED)),
  ANSWER_INVITATION(true, as(NAMED, CO_AUTHOR, AUTHOR)),
  LEAVE_AUTHORS(as(NAMED, CO_AUTHOR)),
  READ_QUEUE(to(SEATS), to(AUDITOR)),
  VOTE(to(SEATS).unless(AUTHOR, CO_AUTHOR, EDITOR, SUPERVISOR, RECUSED),
      as(SIGNER).unless(AUTHOR, CO_AUTHOR, EDITOR, RECUSED)),
  NAME_VOTER(to(OFFICERS).unless(AUTHOR, CO_AUTHOR, EDITOR, SUPERVISOR, RECUSED)),
  /** Where a chair may vote on the post, the chair's word is enough, and no other officer's is asked. */
  NAME_VOTER_ALONE(to(Role.CHAIR).unless(AUTHOR, CO_AUTHOR, EDITOR, SUPERVISOR, RECUSED)),
  HOLD(to(SEATS).unless(AUTHOR, CO_AUTHOR, EDITOR, RECUSED)),
  LIFT(as(HOLDER).unless(AUTHOR, CO_AUTHOR, EDITOR), to(OFFICERS).unless(AUTHOR, CO_AUTHOR, EDITOR, RECUSED)),
  WITHDRAW(as(AUTHOR), to(OFFICERS).unless(AUTHOR, CO_AUTHOR, EDITOR, RECUSED)),
  /** The author, and the officers who may take it back as well: whoever invites answers for who reads. */
  INVITE_GUEST(as(AUTHOR), to(OFFICERS).unless(AUTHOR, CO_AUTHOR, EDITOR, RECUSED)),
  READ_ENDORSEMENTS(anybody()),
  READ_ACCOUNTS(anybody()),
  READ_PROOFS(to(MEMBER, TRAINEE, AUDITOR), to(SEATS)),
  VERIFY_ACCOUNTS(to(OFFICERS)),
  READ_POLICY_IN_FORCE(anybody()),
  READ_POLICIES(to(SEATS), to(AUDITOR, Role.ADMINISTRATOR)),
  WRITE_POLICIES(to(Role.CHAIR)),
  ENFORCE_POLICY(to(OFFICERS)),
  READ_SOCIETY(anybody()),
  KEEP_SOCIETY(to(Role.CHAIR, Role.ADMINISTRATOR)),
  READ_LOG(to(AUDITOR, Role.CHAIR)),
  READ_PEOPLE(to(OFFICERS), to(Role.ADMINISTRATOR, AUDITOR)),
  KEEP_PEOPLE(to(Role.ADMINISTRATOR)),
  SEAT_PEOPLE(to(Role.CHAIR, Role.ADMINISTRATOR)),
  /** Of a seat that an administrator asks for, somebody who decides on posts knows. */
  CONFIRM_ROLES(to(OFFICERS)),
  /** What a chair or a publisher asks for, an administrator may confirm as well. */
  COUNTERSIGN_ROLES(to(OFFICERS), to(Role.ADMINISTRATOR)),
  /** While nobody is there who could confirm. */
  NAME_FIRST_CHAIR(to(Role.ADMINISTRATOR)),
  READ_NOTICES(anybody()),
  KEEP_TOKENS(anybody()),
  /** One's own password and sessions. */
  KEEP_ACCOUNT(anybody()),
  CHOOSE_LANGUAGE(anybody()),
  CHOOSE_MAIL(anybody()),
  KEEP_MAIL(to(Role.ADMINISTRATOR)),
  /** How people are let in by the society's own identity, and what its groups give. */
  READ_LOG_IN(to(OFFICERS), to(Role.ADMINISTRATOR)),
  KEEP_LOG_IN(to(Role.ADMINISTRATOR)),
  SIGN_OUT(anybody());

  private final boolean hides;
  private final List<Grant> grants;

  Permission(Grant... grants) {
    this(false, grants);
  }

  Permission(boolean hides, Grant... grants) {
    this.hides = hides;
    this.grants = List.of(grants);
  }

  @Override
  public Code code() {
    return this == VOTE ? Code.NOT_A_VOTER : Code.NOT_ALLOWED;
  }

  /** The ways to it; one of them is enough. */
  List<Grant> grants() {
    return grants;
  }

  /** Tells whether whoever may not is told that there is no such thing. */
  public boolean hides() {
    return hides;
  }

  /** Tells whether it makes a difference that somebody stands to the post in this way. */
  public boolean minds(Relation relation) {
    return grants.stream().flatMap(Grant::minded).anyMatch(relation::equals);
  }

  /** Tells whether a person may who stands to the thing in these ways; a closed account may nothing. */
  public boolean granted(Person person, Set<Relation> standing) {
    return person.active() && grants.stream().anyMatch(grant -> grant.given(person, standing));
  }

  /** Returns the roles of which one is enough, but for how somebody stands to a post: whom there is to ask. */
  public Set<Role> roles() {
    return grants.stream().filter(grant -> grant.relations().isEmpty()).map(Grant::roles).flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Tells whether a person may by their roles alone, where there is nothing that they could stand to. */
  public boolean heldBy(Person person) {
    return granted(person, Set.of());
  }

  /** Returns why the person may not; empty when they may. */
  public Optional<Refusal> refusal(Person person, Set<Relation> standing) {
    if (granted(person, standing)) {
      return Optional.empty();
    }
    return Optional.of(Refusal.of(this == VOTE ? FourEyes.against(standing) : this));
  }

  /** Returns the ways to it as people are told of them; one of them is enough. */
  public List<Way> ways() {
    return grants.stream().map(Grant::way).toList();
  }

  /** Returns what everybody who is signed in may. */
  public static List<Permission> ofEverybody() {
    return Arrays.stream(values()).filter(permission -> permission.grants.stream().anyMatch(Grant::anybodys)).toList();
  }

  /** Returns what a role grants by itself, beyond what everybody may. */
  public static List<Permission> of(Role role) {
    return Arrays.stream(values()).filter(permission -> !ofEverybody().contains(permission))
        .filter(permission -> permission.grants.stream().filter(Grant::byRole)
            .anyMatch(grant -> grant.roles().contains(role)))
        .toList();
  }

  /** Returns those that are about a post: a relation makes a difference to them. */
  public static List<Permission> aboutPosts() {
    return Arrays.stream(values()).filter(permission -> Arrays.stream(Relation.values()).anyMatch(permission::minds))
        .toList();
  }
}
