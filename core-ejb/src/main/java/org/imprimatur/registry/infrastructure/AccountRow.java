package org.imprimatur.registry.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.registry.model.VerifiedAccount.Proof;
import org.imprimatur.registry.model.VerifiedAccount.ProofKind;
import org.imprimatur.registry.model.VerifiedAccount.Verification;
import org.imprimatur.registry.model.VerifiedAccount;

@Entity
@Table(name = "verified_account")
class AccountRow {
  @Id String handle;
  String network;
  @Column(name = "claimed_name") String claimedName;
  @Column(name = "proof_kind") String proofKind;
  String proof;
  @Column(name = "verified_by") String verifiedBy;
  @Column(name = "verified_at") Instant verifiedAt;
  @Column(name = "valid_until") Instant until;
  boolean revoked;

  static AccountRow of(VerifiedAccount account) {
    var row = new AccountRow();
    row.handle = account.handle();
    row.network = account.network();
    row.claimedName = account.claimedName();
    row.proofKind = account.proof().kind().name();
    row.proof = account.proof().text();
    row.verifiedBy = account.verification().by();
    row.verifiedAt = account.verification().at();
    row.until = account.verification().until();
    row.revoked = account.revoked();
    return row;
  }

  VerifiedAccount account() {
    return new VerifiedAccount(
        handle, network, claimedName, new Proof(ProofKind.valueOf(proofKind), proof),
        new Verification(verifiedBy, verifiedAt, until), revoked);
  }
}
