package org.imprimatur.histories;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Asker;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.pack.model.Packs;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.platform.application.Cursors;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.release.application.PlanRelease;
import org.imprimatur.release.model.Releases;
import org.imprimatur.review.application.CountAgain;
import org.imprimatur.review.application.KeepWaits;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Waits;
import org.imprimatur.screening.application.ScreenInTime;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.application.SetGalley;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/** Use cases with a fault each, as somebody might write them. */
final class Planted {

  private Planted() {}

  /** Lets everybody vote whom the round let vote when it opened, whatever they have done since. */
  static class Trusting extends Authority {
    private final Asker asker;

    @Inject
    Trusting(Asker asker) {
      super(asker);
      this.asker = asker;
    }

    @Override
    public Decision<Person> require(Permission permission, Subject subject) {
      return permission == Permission.VOTE ? Decision.done(asker.person().orElseThrow())
          : super.require(permission, subject);
    }
  }

  /** Counts nothing again before a post goes out. */
  static class Careless extends CountAgain {
    @Inject
    Careless(People people, Rounds rounds) {
      super(people, rounds);
    }

    @Override
    public Counted count(Submission post, Revision revision) {
      return new Counted(Optional.empty(), super.count(post, revision).votes());
    }
  }

  /** Takes one approval for enough. */
  static class Generous extends Steps {
    @Inject
    Generous(Submissions submissions, Event<Moved> news, Clock clock, AuditTrail trail) {
      super(submissions, news, clock, trail);
    }

    @Override
    public Decision<Submission> take(Transition transition, Submission submission, Case read, Act act) {
      return super.take(transition, submission, read.and(read.fact(Fact.Votes.class).map(Generous::enough)), act);
    }

    private static Fact.Votes enough(Fact.Votes counted) {
      int needed = counted.needed();
      return new Fact.Votes(
          needed, needed, counted.declines(), counted.abstentions(), Math.max(counted.eligible(), needed), 0);
    }
  }

  /** Sets everything, and looks at the text alone. */
  static class ReadsTheTextOnly extends SetGalley {
    @Inject
    ReadsTheTextOnly(ScreenInTime screen, Renderer renderer, People people, OurSociety society) {
      super(screen, renderer, people, society);
    }

    @Override
    public Galley of(Content content, Person author) {
      var whole = super.of(content, author);
      var plain = super.of(
          new Content(content.kind(), content.voice(),
              new Content.Words("", content.words().text(), Map.of(), List.of(), content.words().language()),
              content.outlets(), new Content.References(content.references().sources(), List.of()),
              content.statements(),
              content.coAuthors()),
          author);
      return new Galley(whole.byLine(), plain.screening(), whole.renderings());
    }
  }

  /** Takes every text for a good one. */
  static class ReadsNothing extends SetGalley {
    @Inject
    ReadsNothing(ScreenInTime screen, Renderer renderer, People people, OurSociety society) {
      super(screen, renderer, people, society);
    }

    @Override
    public Galley of(Content content, Person author) {
      var whole = super.of(content, author);
      var said = whole.screening();
      return new Galley(whole.byLine(), new Screening(said.policyVersion(), said.directoryVersion(), List.of()),
          whole.renderings());
    }
  }

  /** Forgets to write one kind of thing into the log. */
  static class Forgetful extends AuditTrail {
    @Inject
    Forgetful(Entries entries, Clock clock, Ids ids) {
      super(entries, clock, ids);
    }

    @Override
    public void record(String actor, AuditAction action, String subject, Map<String, Object> details) {
      if (action != AuditAction.SUBMISSION_HELD) {
        super.record(actor, action, subject, details);
      }
    }
  }

  /** Saves the post on news of it, as another observer does. */
  static class AlsoSaves extends PlanRelease {
    private final Submissions submissions;

    @Inject
    AlsoSaves(Submissions submissions, Releases releases, Clock clock) {
      super(submissions, releases, clock);
      this.submissions = submissions;
    }

    @Override
    public void follow(Moved news) {
      super.follow(news);
      var post = submissions.find(news.submission()).orElseThrow();
      submissions.save(post.dueBy(post.pending().decideBy()));
    }
  }

  /** Takes a post into the queue and out of it, and forgets what happens to it there. */
  static class KeepsTheFirst extends KeepWaits {
    private final Submissions submissions;
    private final Waits waits;

    @Inject
    KeepsTheFirst(Submissions submissions, Rounds rounds, Waits waits) {
      super(submissions, rounds, waits);
      this.submissions = submissions;
      this.waits = waits;
    }

    @Override
    public void keep(String submission) {
      var state = submissions.find(submission).orElseThrow().state();
      if (state != State.IN_REVIEW || waits.of(submission).size() < 2) {
        super.keep(submission);
      }
    }
  }

  /** Writes words into the log as they are. */
  static class Talkative extends AuditTrail {
    @Inject
    Talkative(Entries entries, Clock clock, Ids ids) {
      super(entries, clock, ids);
    }

    @Override
    public String spoken(String words) {
      return words;
    }
  }

  /** Puts a policy in force on one officer's word. */
  static class Hasty extends KeepPolicies {
    private final Packs packs;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Hasty(Packs packs, Rulebooks books, Authority authority, People people, Cursors cursors, Clock clock,
        AuditTrail trail, Caller caller) {
      super(packs, books, authority, people, cursors, clock, trail);
      this.packs = packs;
      this.caller = caller;
      this.clock = clock;
    }

    @Override
    public Decision<StoredPack> putInForce(String reference) {
      var officer = caller.person().filter(Permission.ENFORCE_POLICY::heldBy);
      var found = packs.find(reference);
      if (officer.isEmpty() || found.isEmpty()) {
        return super.putInForce(reference);
      }
      packs.lockInForce().ifPresent(before -> packs.put(before.retired()));
      var pack = found.get().inForce(officer.get().username(), clock.instant());
      packs.put(pack);
      return Decision.done(pack);
    }
  }
}
