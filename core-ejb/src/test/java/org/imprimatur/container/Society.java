package org.imprimatur.container;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.identity.application.Acting;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.platform.infrastructure.SystemClock;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.submission.model.Submitted;

/** A small society for tests: one author, three voters, a chair, a publisher. */
final class Society {

  static final String AUTHOR = "society.author";
  static final List<String> VOTERS = List.of("society.voter1", "society.voter2", "society.voter3");
  static final String CHAIR = "society.chair";
  static final String PUBLISHER = "society.publisher";

  /** A trainee whose supervisor is the first voter. */
  static final String TRAINEE = "society.trainee";

  private Society() {}

  /** Makes the people once. */
  static void found() throws Exception {
    if (Beans.inTransaction(() -> Beans.get(People.class).find(AUTHOR)).isEmpty()) {
      Beans.inTransaction(() -> {
        add(AUTHOR, Role.MEMBER);
        VOTERS.forEach(voter -> add(voter, Role.MEMBER, Role.REVIEWER));
        add(CHAIR, Role.MEMBER, Role.CHAIR);
        add(PUBLISHER, Role.PUBLISHER);
        Beans.get(People.class).add(
            new Person(TRAINEE, TRAINEE, "MD, PGY-2 resident", EnumSet.of(Role.MEMBER, Role.TRAINEE),
                Optional.of(VOTERS.get(0)), true),
            "no password");
        return CHAIR;
      });
    }
  }

  /** Submits a text by the author. */
  static Submitted submit(String text) throws Exception {
    return submit(text, Optional.empty());
  }

  /** Submits a text by the trainee. */
  static Submitted submitByTrainee(String text) throws Exception {
    found();
    as(TRAINEE);
    var draft = Beans.get(SaveDraft.class).create(content(text, Optional.empty())).answer().orElseThrow();
    return Beans.get(SubmitForReview.class).submit(draft.id(), OptionalLong.empty()).answer().orElseThrow();
  }

  /** Submits a text by the author that is not to go out before the slot. */
  static Submitted submit(String text, Optional<Instant> slot) throws Exception {
    found();
    as(AUTHOR);
    var draft = Beans.get(SaveDraft.class).create(content(text, slot)).answer().orElseThrow();
    return Beans.get(SubmitForReview.class).submit(draft.id(), OptionalLong.empty()).answer().orElseThrow();
  }

  /** Submits a harmless text by the author that says something else on one channel. */
  static Submitted submitFor(ChannelId channel, String words, Optional<Instant> slot) throws Exception {
    found();
    as(AUTHOR);
    var post = content("Early care matters.", slot);
    var said = post.words();
    var varied = new Content(post.kind(), post.voice(),
        new Content.Words(said.title(), said.text(), Map.of(channel, words), said.segments(), said.language()),
        post.outlets(), post.references(), post.statements(), post.coAuthors());
    var draft = Beans.get(SaveDraft.class).create(varied).answer().orElseThrow();
    return Beans.get(SubmitForReview.class).submit(draft.id(), OptionalLong.empty()).answer().orElseThrow();
  }

  /** Votes for approval of what stands. */
  static Decision<CastVote.Result> approve(String voter, String id) throws Exception {
    return approve(voter, id, now(id).contentHash().orElse(""));
  }

  /** Votes for approval of a hash. */
  static Decision<CastVote.Result> approve(String voter, String id, String hash) {
    as(voter);
    return Beans.get(CastVote.class).cast(new Ballot(id, Verdict.APPROVE, "", "", hash));
  }

  /** Leaves the decision on what stands to others. */
  static Decision<CastVote.Result> recuse(String voter, String id) throws Exception {
    var hash = now(id).contentHash().orElse("");
    as(voter);
    return Beans.get(CastVote.class).cast(new Ballot(id, Verdict.RECUSE, "", "A friend wrote it.", hash));
  }

  /** Asks for changes to what stands. */
  static Decision<CastVote.Result> askForChanges(String voter, String id) throws Exception {
    var hash = now(id).contentHash().orElse("");
    as(voter);
    return Beans.get(CastVote.class).cast(new Ballot(id, Verdict.CHANGES, "", "Say more.", hash));
  }

  /** Lets both officers lift a hold; returns where the post stands then. */
  static Submission lift(String id) {
    as(CHAIR);
    Beans.get(HoldSubmission.class).lift(id);
    as(PUBLISHER);
    return Beans.get(HoldSubmission.class).lift(id).answer().orElseThrow();
  }

  /** Does the work as if this much time had passed; what the present moment was read as before does not count. */
  static void later(Duration time, Runnable work) {
    Beans.get(SystemClock.class).ago(time.negated(), work);
  }

  static void as(String username) {
    Beans.get(Acting.class).as(username);
  }

  /** Outside a transaction the server would lend an entity manager that tasks of this thread share, and close. */
  static Submission now(String id) throws Exception {
    return Beans.inTransaction(() -> Beans.get(Submissions.class).find(id)).orElseThrow();
  }

  private static void add(String username, Role... roles) {
    var held = EnumSet.noneOf(Role.class);
    held.addAll(List.of(roles));
    Beans.get(People.class).add(new Person(username, username, "MD", held, Optional.empty(), true), "no password");
  }

  static Content content(String text, Optional<Instant> slot) {
    var declared = new Declarations(Optional.of(Declarations.Patient.NONE), Optional.of(List.of()),
        Optional.of(Declarations.Ai.NONE), true);
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words("", text, Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(new ChannelId("mastodon")), slot), new Content.References(List.of(), List.of()),
        new Content.Statements(declared, Map.of(), List.of(), Map.of()), List.of());
  }
}
