package org.imprimatur.review.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;

@Entity
@Table(name = "vote")
class VoteRow {
  @Id String id;
  String round;
  String voter;
  @Enumerated(EnumType.STRING) Verdict verdict;
  @Column(name = "reason_code") String reasonCode;
  String reason;
  @Column(name = "content_hash") String contentHash;
  @Column(name = "voted_at") Instant votedAt;
  String roles;

  static String key(String round, String voter) {
    return round + "/" + voter;
  }

  void fill(String inRound, Vote vote) {
    id = key(inRound, vote.voter());
    round = inRound;
    voter = vote.voter();
    verdict = vote.verdict();
    reasonCode = vote.reasonCode();
    reason = vote.reason();
    contentHash = vote.contentHash();
    votedAt = vote.at();
    roles = RoundRow.joined(vote.roles());
  }

  Vote vote() {
    return new Vote(voter, verdict, reasonCode, reason, contentHash, votedAt, RoundRow.roles(roles));
  }
}
