package org.imprimatur.review.infrastructure;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Role;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.review.model.Naming;
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
  String vacant;
  String named;
  @Column(name = "opened_at") Instant openedAt;
  @Column(name = "decide_by") Instant decideBy;
  @Column(name = "closed_at") Instant closedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "round_voter", joinColumns = @JoinColumn(name = "round"))
  @Column(name = "username") Set<String> eligible = new HashSet<>();

  static RoundRow of(Round round) {
    var row = new RoundRow();
    row.id = round.id();
    row.submission = round.submission();
    row.revision = round.revision();
    row.contentHash = round.contentHash();
    row.needed = round.needed();
    row.required = joined(round.required());
    row.openedAt = round.openedAt();
    row.decideBy = round.decideBy();
    row.closedAt = round.closedAt().orElse(null);
    row.seat(round);
    return row;
  }

  /** A seat once taken stays: votes hang on it. */
  void seat(Round round) {
    eligible.addAll(round.eligible());
    eligible.addAll(round.signers());
    vacant = joined(round.vacant());
    named = Json.write(round.named());
  }

  Round round() {
    var everybody = new Round(
        id, submission, revision, contentHash, needed, eligible.stream().sorted().toList(), roles(required),
        roles(vacant),
        Json.read(named, new TypeReference<List<Naming>>() {}), openedAt, decideBy,
        Optional.ofNullable(closedAt));
    return everybody.committee();
  }

  static String joined(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  static Set<Role> roles(String names) {
    return Arrays.stream(names.split(",")).filter(name -> !name.isEmpty()).map(Role::valueOf)
        .collect(Collectors.toSet());
  }
}
