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
import org.imprimatur.kernel.model.Refusal;

/**
 * Everything that somebody may do, and who may: by role, by how they stand to the post, or both. What is not granted
 * here is denied. One without a sentence is about a post that is not there for anybody else.
 */
public enum Permission {
  BEGIN_POST("begin a post", "Only members and trainees can write posts. Ask the office to open an account for that.",
      to(MEMBER, TRAINEE)),
  PREVIEW_POST("see what a text would become", "Only people who are signed in write posts. Sign in.", anybody()),
  LIST_POSTS("list the posts that they may read", "Posts are listed for people who are signed in. Sign in.", anybody()),
  READ_POST("read a post that was submitted", as(AUTHOR, CO_AUTHOR, SIGNER), to(SEATS), to(AUDITOR)),
  /** What screening bounced may hold a patient's detail; what was taken back may never have been submitted. */
  READ_DRAFT("read a draft, or a post that was taken back", as(AUTHOR, CO_AUTHOR), to(AUDITOR)),
  READ_BOUNCED("read a text that screening bounced", as(AUTHOR, CO_AUTHOR), to(AUDITOR)),
  EDIT_DRAFT("edit a draft", as(AUTHOR, CO_AUTHOR)),
  SUBMIT("submit a draft", "A draft is submitted by its authors. Ask one of them.", as(AUTHOR, CO_AUTHOR)),
  REVISE("revise a post", "A post is revised by its authors. Ask one of them.", as(AUTHOR, CO_AUTHOR)),
  RECALL("take a post back", "A post is taken back by its author alone. Ask them; the committee can hold it.",
      as(AUTHOR)),
  LIST_INVITATIONS("list what they are asked to sign", "What you are asked to sign is shown to you alone. Sign in.",
      anybody()),
  READ_INVITATION("read what they are asked to sign", as(NAMED)),
  ANSWER_INVITATION("agree to be a co-author", as(NAMED, CO_AUTHOR, AUTHOR)),
  LEAVE_AUTHORS("be taken off the co-authors",
      "You are the author of this post. You can take it back while it is not out.", as(NAMED, CO_AUTHOR)),
  READ_QUEUE("read the queue",
      "The queue is read by whoever has a seat on the committee, and by the auditor. Ask the chair if you should have a seat; your own posts are under My posts.",
      to(SEATS), to(AUDITOR)),
  VOTE("vote on a post", "Only people with a seat on the committee vote. Ask the chair if you should have one.",
      to(SEATS).unless(AUTHOR, CO_AUTHOR, EDITOR, SUPERVISOR, RECUSED),
      as(SIGNER).unless(AUTHOR, CO_AUTHOR, EDITOR, RECUSED)),
  NAME_VOTER("name a voter for a role that nobody holds",
      "A voter is named by the chair, or by two officers who may vote on the post. Ask one of them.",
      to(OFFICERS).unless(AUTHOR, CO_AUTHOR, EDITOR, SUPERVISOR, RECUSED)),
  HOLD("put a post on hold",
      "A post is held by somebody on the committee who neither wrote nor edited it and has not recused. Ask one of them.",
      to(SEATS).unless(AUTHOR, CO_AUTHOR, EDITOR, RECUSED)),
  LIFT("lift a hold",
      "A hold is lifted by whoever put it, or by two officers; none of them wrote or edited the post, or has recused. It ends by itself at its review-by.",
      as(HOLDER).unless(AUTHOR, CO_AUTHOR, EDITOR), to(OFFICERS).unless(AUTHOR, CO_AUTHOR, EDITOR, RECUSED)),
  WITHDRAW("ask that a published post be withdrawn",
      "A published post is withdrawn by its author and an officer who neither wrote nor edited it and has not recused; by two such officers where its author's account is closed. Ask one of them.",
      as(AUTHOR), to(OFFICERS).unless(AUTHOR, CO_AUTHOR, EDITOR, RECUSED)),
  READ_ENDORSEMENTS("read the ledger of endorsements", "The ledger is for members. Sign in.", anybody()),
  READ_ACCOUNTS("read the register of accounts", "The register is for members. Sign in.", anybody()),
  READ_PROOFS("see how it was shown whose an account is",
      "Proofs are shown to members and the committee. Ask one of them.",
      to(MEMBER, TRAINEE, AUDITOR), to(SEATS)),
  VERIFY_ACCOUNTS("verify accounts and take them back", "Only the chair and the publisher verify accounts.",
      to(OFFICERS)),
  READ_POLICIES("read policies", "Policies are read by the committee and the auditor. Ask the chair.", to(SEATS),
      to(AUDITOR, Role.ADMINISTRATOR)),
  WRITE_POLICIES("write policies", "Only the chair changes policies.", to(Role.CHAIR)),
  ENFORCE_POLICY("propose a policy, or put it in force",
      "A policy is put in force by two officers: a chair and a publisher, or two of either.", to(OFFICERS)),
  READ_LOG("read the audit log", "The audit log is read by the auditor and the chair. Ask one of them.",
      to(AUDITOR, Role.CHAIR)),
  READ_NOTICES("read their own notices", "Notices are shown to whom they were sent. Sign in.", anybody()),
  KEEP_TOKENS("see their own tokens and take them back", "Tokens are shown to their owner. Sign in.", anybody()),
  SIGN_OUT("sign out", "Nobody is signed in.", anybody());

  private final String deed;
  private final String others;
  private final List<Grant> grants;

  Permission(String deed, Grant... grants) {
    this(deed, "", grants);
  }

  Permission(String deed, String others, Grant... grants) {
    this.deed = deed;
    this.others = others;
    this.grants = List.of(grants);
  }

  /** Says what it is a permission for, as in "may vote on a post". */
  public String deed() {
    return deed;
  }

  /** Says to somebody who may not who may; empty when for them the post is not there. */
  public String others() {
    return others;
  }

  /** Says who may, as in "a seat (not the author, a co-author)". */
  public String holders() {
    return grants.stream().map(Grant::words).collect(Collectors.joining("; "));
  }

  /** Tells whether whoever may not is told that there is no such thing. */
  public boolean hides() {
    return others.isEmpty();
  }

  /** Tells whether it makes a difference that somebody stands to the post in this way. */
  public boolean minds(Relation relation) {
    return grants.stream().flatMap(Grant::minded).anyMatch(relation::equals);
  }

  /** Tells whether a person may who stands to the thing in these ways; a closed account may nothing. */
  public boolean granted(Person person, Set<Relation> standing) {
    return person.active() && grants.stream().anyMatch(grant -> grant.given(person, standing));
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
    return Optional.of(this == VOTE ? FourEyes.refusal(standing, others) : new Refusal(Code.NOT_ALLOWED, others));
  }

  /** Returns those that are about a post: a relation makes a difference to them. */
  public static List<Permission> aboutPosts() {
    return Arrays.stream(values()).filter(permission -> Arrays.stream(Relation.values()).anyMatch(permission::minds))
        .toList();
  }
}
