package org.imprimatur.pack.infrastructure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.pack.model.Edition;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.StoredPack.Enforced;
import org.imprimatur.pack.model.StoredPack.Proposal;
import org.imprimatur.pack.model.StoredPack.Written;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.platform.infrastructure.Json;

@Entity
@Table(name = "policy_pack")
class PackRow {
  @Id String id;
  String name;
  int version;
  String title;
  String files;
  String state;
  /** 1, or nothing: the database takes 1 once. */
  @Column(name = "in_force") Integer inForce;
  @Column(name = "created_by") String createdBy;
  @Column(name = "created_at") Instant createdAt;
  String editors;
  @Column(name = "proposed_by") String proposedBy;
  @Column(name = "proposed_at") Instant proposedAt;
  @Column(name = "decided_by") String decidedBy;
  @Column(name = "decided_at") Instant decidedAt;

  static PackRow of(StoredPack pack) {
    var row = new PackRow();
    row.id = pack.reference();
    row.name = pack.edition().name();
    row.version = pack.edition().version();
    row.title = pack.edition().title();
    row.files = Json.write(pack.files().files());
    row.state = pack.state().name();
    row.inForce = pack.state() == StoredPack.State.IN_FORCE ? 1 : null;
    row.createdBy = pack.written().by();
    row.createdAt = pack.written().at();
    row.editors = Json.write(pack.written().editors().stream().sorted().toList());
    row.proposedBy = pack.proposal().map(Proposal::by).orElse(null);
    row.proposedAt = pack.proposal().map(Proposal::at).orElse(null);
    row.decidedBy = pack.enforced().map(Enforced::by).orElse(null);
    row.decidedAt = pack.enforced().map(Enforced::at).orElse(null);
    return row;
  }

  StoredPack pack() {
    return new StoredPack(
        new Edition(name, version, title),
        new PackFiles(Json.read(files, new TypeReference<Map<String, String>>() {})),
        StoredPack.State.valueOf(state),
        new Written(createdBy, createdAt, Json.read(editors, new TypeReference<Set<String>>() {})),
        Optional.ofNullable(proposedBy).map(by -> new Proposal(by, proposedAt)),
        Optional.ofNullable(decidedBy).map(by -> new Enforced(by, decidedAt)));
  }
}
