package org.imprimatur.histories;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.correction.application.WithdrawPost;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.NameVoter.Nominee;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.store.Store;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.words.English;
import org.imprimatur.workflow.model.State;

/**
 * The small society of the histories for a test that says itself what happens: the real use cases over repositories in
 * memory. People are known by their user names: member and writer write, reviewer, privacy, clinical, chair and
 * publisher have seats.
 */
public final class Scene {

  private final World world = World.asItIs();

  /** Has the use cases that are asked for from now on work with what the store in memory does not have. */
  public <T> Scene with(Class<T> port, T bean) {
    world.bring(port, bean);
    return this;
  }

  /** Returns a use case. */
  public <T> T use(Class<T> type) {
    return world.use(type);
  }

  /** Lets somebody do something, in a transaction. */
  public <T> T as(String who, Supplier<T> deed) {
    return world.as(who, deed);
  }

  /** Lets Imprimatur do something by itself, in a transaction. */
  public void bySystem(Runnable deed) {
    world.store.run(tables -> deed.run());
  }

  /** Lets somebody do what must succeed. */
  public <T> T done(String who, Supplier<Decision<T>> deed) {
    return world.as(who, deed).answer().orElseThrow();
  }

  /** Lets somebody try what must be refused. */
  public <T> Refusal refusal(String who, Supplier<Decision<T>> deed) {
    return world.as(who, deed).objection().orElseThrow();
  }

  /** Begins a harmless post of the member's, which names these co-authors; returns its id. */
  public String begun(boolean society, String... coAuthors) {
    var words = new Wording(Word.SLEEP, Optional.empty(), Optional.empty(), Optional.empty(), society,
        List.of(coAuthors), true, 0);
    return done("member", () -> use(SaveDraft.class).create(words.content(World.START))).id();
  }

  /** Brings a harmless post of the member's before the committee; the co-authors have accepted. */
  public String inReview(boolean society, String... coAuthors) {
    var id = begun(society, coAuthors);
    List.of(coAuthors).forEach(name -> accepted(name, id));
    submitted(id);
    in(State.IN_REVIEW, id);
    return id;
  }

  /** Brings forth the society's own words, written with the chair: somebody must be named to vote for the chair. */
  public String waiting() {
    var id = begun(true, "chair");
    accepted("chair", id);
    submitted(id);
    in(State.SCREENING, id);
    return id;
  }

  /** Publishes a harmless post of the member's, approved by reviewer and privacy. */
  public String live() {
    var id = inReview(false);
    vote("reviewer", id, Verdict.APPROVE);
    vote("privacy", id, Verdict.APPROVE);
    bySystem(() -> use(ReleaseDue.class).release(id));
    in(State.RELEASED, id);
    return id;
  }

  /** Lets somebody agree to be a co-author. */
  public void accepted(String who, String id) {
    done(who, () -> use(AnswerCoAuthorship.class).accept(id));
  }

  /** Submits the member's post. */
  public void submitted(String id) {
    done("member", () -> use(SubmitForReview.class).submit(id, OptionalLong.empty()));
  }

  /** Puts a post on hold. */
  public void held(String who, String id) {
    done(who, () -> use(HoldSubmission.class).hold(id, "I want to check a name."));
  }

  /** Lifts its hold. */
  public void lifted(String who, String id) {
    done(who, () -> use(HoldSubmission.class).lift(id));
  }

  /** Casts a vote. */
  public void vote(String who, String id, Verdict verdict) {
    done(who, () -> cast(who, id, verdict));
  }

  /** Tries to cast a vote, as {@link #done} and {@link #refusal} want it. */
  public Decision<CastVote.Result> cast(String who, String id, Verdict verdict) {
    var hash = world.store.tables().submissions().find(id).flatMap(Submission::contentHash).orElseThrow();
    return use(CastVote.class).cast(new Ballot(id, verdict, "", "Because " + who + " says so.", hash));
  }

  /** Names somebody for a role. */
  public void named(String by, String id, String whom, Role role) {
    done(by, () -> use(NameVoter.class).name(id, new Nominee(whom, role, "Knows it.")));
  }

  /** Returns whom somebody may name for a post that waits, in order. */
  public List<String> candidates(String who, String id) {
    return as(who, () -> use(NameVoter.class).candidates(id)).stream().map(Person::username).sorted().toList();
  }

  /** Returns whom the post waits for, as somebody reads it. */
  public Optional<String> waitsFor(String who, String id) {
    return as(who, () -> use(ReadReview.class).waitsFor(id)).map(English::of);
  }

  /** Asks that a published post come down. */
  public void withdrawn(String who, String id) {
    done(who, () -> use(WithdrawPost.class).withdraw(id, "ERROR"));
  }

  /** Closes somebody's account. */
  public void closed(String who) {
    world.store.run(tables -> world.store.people().change(World.person(who, Set.of(), false)));
  }

  /** Gives somebody these roles in place of theirs. */
  public void becomes(String who, Role... roles) {
    world.store.run(tables -> world.store.people().change(World.person(who, Set.of(roles), true)));
  }

  /** Lets time pass. */
  public void later(Duration time) {
    world.wait(time);
  }

  /** Returns what the clock shows. */
  public Instant clock() {
    return world.now();
  }

  /** Returns somebody as the register has them. */
  public Person person(String who) {
    return world.store.in(tables -> tables.people().find(who)).orElseThrow();
  }

  /** Returns a post as it is stored. */
  public Submission post(String id) {
    return world.store.in(tables -> tables.submissions().find(id)).orElseThrow();
  }

  /** Returns the open round of a post. */
  public Optional<Round> round(String id) {
    return world.store.in(tables -> tables.rounds().openFor(id));
  }

  /** Returns what the log says of a post, oldest first. */
  public List<AuditEntry> log(String id) {
    return world.store.in(tables -> tables.entries().about(id));
  }

  /** Returns who did something to a post, in order. */
  public List<String> actors(String id, String action) {
    return log(id).stream().filter(entry -> entry.action().equals(action)).map(AuditEntry::actor).toList();
  }

  /** Begins a post of the member's with these words; returns its id. */
  public String begun(Content words) {
    return done("member", () -> use(SaveDraft.class).create(words)).id();
  }

  /** Brings these words of the member's before the committee; returns the post's id. */
  public String inReview(Content words) {
    var id = begun(words);
    submitted(id);
    in(State.IN_REVIEW, id);
    return id;
  }

  /** Brings a harmless post of the member's to its approval by reviewer and privacy; returns its id. */
  public String approved() {
    var id = inReview(false);
    vote("reviewer", id, Verdict.APPROVE);
    vote("privacy", id, Verdict.APPROVE);
    in(State.APPROVED, id);
    return id;
  }

  /** Returns what the store says when it is asked in a transaction of its own. */
  public <T> T stored(Function<Store.Tables, T> question) {
    return world.store.in(question);
  }

  /** Returns what the log says of the last time that this was done to a post, in canonical form. */
  public String facts(String id, String action) {
    return log(id).stream().filter(entry -> entry.action().equals(action)).reduce((first, last) -> last).orElseThrow()
        .details();
  }

  /** Returns of what somebody was told about a post, the newest first. */
  public List<Notice.Kind> told(String who, String id) {
    return stored(tables -> tables.notices().newest(who, World.START, 100)).stream()
        .filter(notice -> notice.subject().equals(id)).map(Notice::kind).toList();
  }

  /** Puts the strict policy of the house in force, under which a free word is blocked. */
  public void stricter() {
    done("chair", () -> use(KeepPolicies.class).saveDraft(House.files(House.STRICT)));
    List.of("chair", "publisher").forEach(who -> done(who, () -> use(KeepPolicies.class).putInForce(House.STRICT)));
  }

  private void in(State state, String id) {
    if (post(id).state() != state) {
      throw new AssertionError("it is " + post(id).state() + ", and not " + state);
    }
  }
}
