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
    row.submission = round.matter().submission();
    row.revision = round.matter().revision();
    row.contentHash = round.matter().contentHash();
    row.needed = round.quorum().needed();
    row.required = joined(round.quorum().required());
    row.openedAt = round.dates().opened();
    row.decideBy = round.dates().decideBy();
    row.closedAt = round.dates().closed().orElse(null);
    row.seat(round);
    return row;
  }

  /** A seat once taken stays: votes hang on it. */
  void seat(Round round) {
    eligible.addAll(round.voters().eligible());
    eligible.addAll(round.signers());
    vacant = joined(round.voters().vacant());
    named = Json.write(round.voters().named());
  }

  Round round() {
    var everybody = new Round(
        id, new Round.Matter(submission, revision, contentHash), new Round.Quorum(needed, roles(required)),
        new Round.Voters(eligible.stream().sorted().toList(), roles(vacant),
            Json.read(named, new TypeReference<List<Naming>>() {})),
        new Round.Dates(openedAt, decideBy, Optional.ofNullable(closedAt)));
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
