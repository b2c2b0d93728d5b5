package org.imprimatur.submission.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.submission.model.Authorship;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Pending;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;

@Entity
@Table(name = "submission")
class SubmissionRow {
  @Id String id;
  @Version long version;
  @Enumerated(EnumType.STRING) State state;
  String author;
  String writers;
  String asked;
  @Column(name = "asked_count") int askedCount;
  String hands;
  String signers;
  String kind;
  String voice;
  String channels;
  String headline;
  String content;
  int revision;
  @Column(name = "content_hash") String contentHash;
  String hold;
  @Column(name = "hold_review_by") Instant holdReviewBy;
  @Column(name = "withdrawal_by") String withdrawalBy;
  @Column(name = "created_at") Instant createdAt;
  @Column(name = "changed_at") Instant changedAt;
  @Column(name = "decide_by") Instant decideBy;

  /** The content as it was last read or written, for one transaction reads a post often. */
  @Transient private Content parsed;

  void fill(Submission from) {
    id = from.id();
    state = from.state();
    author = from.author();
    writers = joined(from.authors());
    asked = joined(from.asked());
    askedCount = from.asked().size();
    hands = joined(from.authorship().hands().stream().sorted().toList());
    signers = joined(from.authorship().signers().stream().sorted().toList());
    revision = from.revision();
    contentHash = from.contentHash().orElse(null);
    hold = from.hold().map(Json::write).orElse(null);
    holdReviewBy = from.hold().map(Submission.Hold::reviewBy).orElse(null);
    withdrawalBy = from.pending().withdrawalBy().stream().sorted().collect(Collectors.joining(","));
    createdAt = from.dates().created();
    changedAt = from.dates().changed();
    decideBy = from.pending().decideBy().orElse(null);
    fill(from.content());
  }

  private void fill(Content from) {
    if (content != null && from.equals(content())) {
      return;
    }
    kind = from.kind().wire();
    voice = from.voice().wire();
    channels = from.outlets().destinations().stream().map(ChannelId::wire).collect(Collectors.joining(","));
    headline = from.words().headline();
    content = KeptContent.write(from);
    parsed = from;
  }

  private Content content() {
    if (parsed == null) {
      parsed = KeptContent.read(content);
    }
    return parsed;
  }

  Submission submission() {
    return new Submission(
        id, version, state, new Authorship(author, accepted(), split(hands, "\\|"), split(signers, "\\|")),
        content(), new Submission.Newest(revision, Optional.ofNullable(contentHash)), pending(),
        new Submission.Dates(createdAt, changedAt));
  }

  private Pending pending() {
    var held = Optional.ofNullable(hold).map(json -> Json.read(json, Submission.Hold.class));
    return new Pending(held, split(withdrawalBy, ","), Optional.ofNullable(decideBy));
  }

  private Set<String> accepted() {
    var others = new HashSet<>(split(writers, "\\|"));
    others.remove(author);
    return others;
  }

  /** Returns the names that stand between bars. */
  static Set<String> names(String joined) {
    return split(joined, "\\|");
  }

  /** Each name between two bars, so that one LIKE finds it. */
  private static String joined(List<String> names) {
    return names.isEmpty() ? "" : names.stream().collect(Collectors.joining("|", "|", "|"));
  }

  private static Set<String> split(String names, String separator) {
    return Arrays.stream(names.split(separator)).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
  }
}
