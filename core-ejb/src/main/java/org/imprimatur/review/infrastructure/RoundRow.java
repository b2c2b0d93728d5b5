package org.imprimatur.review.infrastructure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Role;
import org.imprimatur.review.model.Round;

@Entity
@Table(name = "round")
class RoundRow {
  @Id String id;
  String submission;
  int revision;
  @Column(name = "content_hash") String contentHash;
  int needed;
  String required;
  @Column(name = "opened_at") Instant openedAt;
  @Column(name = "decide_by") Instant decideBy;
  @Column(name = "closed_at") Instant closedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "round_voter", joinColumns = @JoinColumn(name = "round"))
  @Column(name = "username")
  Set<String> eligible = new HashSet<>();

  static RoundRow of(Round round) {
    var row = new RoundRow();
    row.id = round.id();
    row.submission = round.submission();
    row.revision = round.revision();
    row.contentHash = round.contentHash();
    row.needed = round.needed();
    row.required = round.required().stream().sorted().map(Role::name).collect(Collectors.joining(","));
    row.openedAt = round.openedAt();
    row.decideBy = round.decideBy();
    row.closedAt = round.closedAt().orElse(null);
    row.eligible.addAll(round.eligible());
    return row;
  }

  Round round() {
    var roles = Arrays.stream(required.split(",")).filter(name -> !name.isEmpty()).map(Role::valueOf).collect(Collectors.toSet());
    return new Round(
        id, submission, revision, contentHash, needed, eligible.stream().sorted().toList(), roles, openedAt, decideBy,
        Optional.ofNullable(closedAt));
  }
}
