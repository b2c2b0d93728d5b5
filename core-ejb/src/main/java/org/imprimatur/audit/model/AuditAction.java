package org.imprimatur.audit.model;

/**
 * What the log can say that happened, by the name it has there. One for each transition of the editorial table, and
 * those of changes that move no post.
 */
public enum AuditAction {
  DRAFT_BEGUN("draft.begun"),
  DRAFT_EDITED("draft.edited"),
  COAUTHOR_ACCEPTED("coauthor.accepted"),
  COAUTHOR_REFUSED("coauthor.refused"),

  SUBMISSION_SUBMITTED("submission.submitted"),
  /** Screened anew after a hold of its screening. */
  SUBMISSION_SCREENED("submission.screened"),
  SUBMISSION_BOUNCED("submission.bounced"),
  SUBMISSION_RECALLED("submission.recalled"),
  SUBMISSION_REVISED("submission.revised"),
  SUBMISSION_APPROVED("submission.approved"),
  SUBMISSION_CHANGES_REQUESTED("submission.changes-requested"),
  SUBMISSION_DECLINED("submission.declined"),
  SUBMISSION_APPEALED("submission.appealed"),
  /** Opened for editing after its approval, which is void. */
  APPROVAL_VOID("approval.void"),
  SUBMISSION_RELEASED("submission.released"),
  SLOT_MOVED("slot.moved"),
  SUBMISSION_LAPSED("submission.lapsed"),
  SUBMISSION_REOPENED("submission.reopened"),
  SUBMISSION_HELD("submission.held"),
  SUBMISSION_RESUMED("submission.resumed"),
  SUBMISSION_CLOSED("submission.closed"),
  CORRECTION_BEGUN("correction.begun"),
  CORRECTION_RELEASED("correction.released"),
  SUBMISSION_WITHDRAWN("submission.withdrawn"),
  SUBMISSION_RETRACTED("submission.retracted"),

  ROUND_WAITS("round.waits"),
  ROUND_OPENED("round.opened"),
  VOTER_NAMED("voter.named"),
  VOTE_CAST("vote.cast"),
  HOLD_LIFT_ASKED("hold.lift-asked"),
  WITHDRAWAL_ASKED("withdrawal.asked"),

  GUEST_INVITED("guest.invited"),
  GUEST_REVOKED("guest.revoked"),
  GUEST_CAME("guest.came"),
  GUEST_COMMENTED("guest.commented"),
  /** Somebody with the link had no more tries at its code. */
  GUEST_REFUSED("guest.refused"),

  DELIVERY_PLANNED("delivery.planned"),
  DELIVERY_SENDING("delivery.sending"),
  DELIVERY_LIVE("delivery.live"),
  DELIVERY_RETRY_WAIT("delivery.retry-wait"),
  DELIVERY_UNKNOWN("delivery.unknown"),
  DELIVERY_FAILED("delivery.failed"),
  DELIVERY_CANCELLED("delivery.cancelled"),
  DELIVERY_BLOCKED("delivery.blocked"),
  DELIVERY_EXPIRED("delivery.expired"),
  DELIVERY_DIVERGED("delivery.diverged"),
  DELIVERY_TAKEDOWN_PENDING("delivery.takedown-pending"),
  DELIVERY_GONE("delivery.gone"),
  DELIVERY_TWICE("delivery.twice"),

  POLICY_DRAFTED("policy.drafted"),
  POLICY_DRAFT_DELETED("policy.draft-deleted"),
  POLICY_PROPOSED("policy.proposed"),
  POLICY_PUT_IN_FORCE("policy.put-in-force"),
  ACCOUNT_VERIFIED("account.verified"),
  ACCOUNT_REVOKED("account.revoked"),
  ACCOUNTS_EXPORTED("account.exported"),
  SOCIETY_SAVED("society.saved"),
  SOCIETY_SETTLED("society.settled"),
  PERSON_INVITED("person.invited"),
  INVITATION_MAILED("invitation.mailed"),
  INVITATION_TAKEN_BACK("invitation.taken-back"),
  PERSON_JOINED("person.joined"),
  PERSON_ADDED("person.added"),
  PERSON_CHANGED("person.changed"),
  /** Where their mail goes: whether there is an address, and never which. */
  PERSON_MAIL_CHANGED("person.mail-changed"),
  PEOPLE_EXPORTED("people.exported"),
  PERSON_CLOSED("person.closed"),
  PERSON_REOPENED("person.reopened"),
  ROLES_ASKED("roles.asked"),
  ROLES_GIVEN("roles.given"),
  ROLES_TAKEN("roles.taken"),
  ROLES_REFUSED("roles.refused"),
  /** Asked for, and overtaken by something else before a second officer confirmed it. */
  ROLES_LAPSED("roles.lapsed"),
  /** An officer made a link by which somebody chooses a new password. */
  PASSWORD_ASKED("password.reset-asked"),
  PASSWORD_MAILED("password.link-mailed"),
  PASSWORD_CONFIRMED("password.reset-confirmed"),
  PASSWORD_TAKEN_BACK("password.reset-taken-back"),
  PASSWORD_CHANGED("password.changed"),
  PERSON_SIGNED_IN("person.signed-in"),
  PERSON_SIGNED_OUT("person.signed-out"),
  SESSION_ENDED("session.ended"),
  SECOND_STEP_ON("second-step.on"),
  SECOND_STEP_OFF("second-step.off"),
  PASSKEY_ADDED("passkey.added"),
  PASSKEY_REMOVED("passkey.removed"),
  RECOVERY_CODE_USED("second-step.recovery-used"),
  SIGN_IN_REFUSED("sign-in.refused"),
  LANGUAGE_CHOSEN("language.chosen"),
  MAIL_TRIED_AGAIN("mail.tried-again"),
  TOKEN_ISSUED("token.issued"),
  TOKEN_REVOKED("token.revoked"),
  LOG_IN_SAVED("log-in.saved"),
  /** Somebody outside is known as one of ours from then on. */
  LOG_IN_CONNECTED("log-in.connected"),
  LOG_IN_DISCONNECTED("log-in.disconnected"),
  GROUP_ADDED("log-in.group-added"),
  GROUP_CONFIRMED("log-in.group-confirmed"),
  GROUP_REMOVED("log-in.group-removed");

  private final String wire;

  AuditAction(String wire) {
    this.wire = wire;
  }

  /** Returns its name in the log, such as {@code vote.cast}. */
  public String wire() {
    return wire;
  }
}
