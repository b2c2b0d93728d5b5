package org.imprimatur.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.RenderRequest;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;

/** Values to store. Every call makes new ids, so that tests do not meet in the database. */
final class Some {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");

  private Some() {}

  static String id() {
    return UUID.randomUUID().toString();
  }

  /** Stores a person with these roles and returns the user name. */
  static String person(Store store, Role... roles) {
    var username = "p." + id();
    store.run(tables -> tables.people()
        .add(new Person(username, "Name of " + username, "MD", Set.of(roles), Optional.empty(), true), "digest"));
    return username;
  }

  static Content text(String text) {
    return content("", text, Map.of(), List.of());
  }

  static Content content(String title, String text, Map<String, String> answers, List<String> coAuthors) {
    return new Content(Kind.NEWSLETTER, Voice.MEMBER,
        new Content.Words(title, text, Map.of(Networks.X, "short " + text), List.of(text), Content.ENGLISH),
        new Content.Outlets(Set.of(Networks.X, Networks.NEWSLETTER), Optional.of(NOON.plus(Duration.ofDays(400)))),
        new Content.References(List.of("doi:10.1000/1"), List.of(new ListedAccount("handle", text, ""))),
        new Content.Statements(new Declarations(Optional.of(Declarations.Patient.NONE), Optional.of(List.of()),
            Optional.of(Declarations.Ai.NONE), true), answers, List.of(), Map.of()),
        coAuthors);
  }

  static Submission draft(String author, Content content) {
    return Submission.begin(id(), author, content, NOON);
  }

  /** Stores a draft by a new author and returns it. */
  static Submission stored(Store store, String text) {
    var draft = draft(person(store, Role.MEMBER), text(text));
    store.run(tables -> tables.submissions().add(draft));
    return draft;
  }

  /** Stores a submission with its first revision in review and returns it as stored. */
  static Submission inReview(Store store, String text, Optional<Instant> decideBy) {
    var draft = stored(store, text);
    var revision = revision(draft, 1);
    return store.in(tables -> {
      tables.submissions().add(revision);
      return tables.submissions().save(draft.frozen(revision).dueBy(decideBy).moved(State.IN_REVIEW, NOON));
    });
  }

  static Revision revision(Submission submission, int number) {
    var words = submission.content().words().text();
    var renderings = new Renderer(Catalogue.shipped())
        .render(RenderRequest.ofText(words, Set.of(Networks.X), Set.of("education-only"), "The Society"));
    return Revision.freeze(submission.id(), number, submission.content(), "By Ada North, MD", renderings,
        screening(words), NOON);
  }

  private static Screening screening(String words) {
    return new Screening("7", List.of(
        new Finding(
            new Finding.Origin("a.b", Category.PRIVACY, "PHONE", new Message("the law", Map.of("es", "la ley"))),
            new Span(0, 1),
            new Finding.Demands(Severity.JUSTIFY, Set.of("education-only"), Set.of("privacy")),
            new Message(words, Map.of("es", "sí")), List.of("less")),
        new Finding(new Finding.Origin("c.d", Category.CLAIM, "", Message.valueOf("s")), new Span(0, 1),
            Finding.Demands.only(Severity.ADVISE), Message.valueOf("m"), List.of())));
  }

  static Round round(Submission submission, int needed, String... eligible) {
    return new Round(
        id(), new Round.Matter(submission.id(), submission.revision(), submission.contentHash().orElseThrow()),
        new Round.Quorum(needed, Set.of(Role.PRIVACY)), new Round.Voters(List.of(eligible), Set.of(), List.of()),
        new Round.Dates(NOON, NOON.plus(Duration.ofDays(3)), Optional.empty()));
  }

  static Vote approval(Round round, String voter) {
    return new Vote(voter, Verdict.APPROVE, "", "", round.matter().contentHash(), NOON, Set.of(Role.REVIEWER));
  }

  /** Derives the queue anew as a start does, and returns how much of it was wrong. */
  static long rebuilt(Store.Tables tables) {
    long wrong = tables.waits().rebuild();
    tables.entries().lockHead();
    return wrong + tables.waits().recount();
  }

  static AuditEntry entryAfter(Entries.Head head, String subject) {
    return AuditEntry.following(head.seq(), head.hash(), NOON, "system", "test.done", subject, "{}");
  }
}
