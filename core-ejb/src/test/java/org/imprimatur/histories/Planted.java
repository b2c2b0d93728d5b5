package org.imprimatur.histories;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Asker;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.pack.model.Packs;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.release.application.PlanRelease;
import org.imprimatur.review.application.CountAgain;
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
    @Override
    public Counted count(Submission post, Revision revision) {
      return new Counted(Optional.empty(), super.count(post, revision).votes());
    }
  }

  /** Takes one approval for enough. */
  static class Generous extends Steps {
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
    @Override
    public void record(String actor, AuditAction action, String subject, Map<String, Object> details) {
      if (action != AuditAction.SUBMISSION_HELD) {
        super.record(actor, action, subject, details);
      }
    }
  }

  /** Saves the post on news of it, as another observer does. */
  static class AlsoSaves extends PlanRelease {
    @Inject private Submissions submissions;

    @Override
    public void follow(Moved news) {
      super.follow(news);
      var post = submissions.find(news.submission()).orElseThrow();
      submissions.save(post.dueBy(post.decideBy()));
    }
  }

  /** Writes words into the log as they are. */
  static class Talkative extends AuditTrail {
    @Override
    public String spoken(String words) {
      return words;
    }
  }

  /** Puts a policy in force on one officer's word. */
  static class Hasty extends KeepPolicies {
    @Inject private Packs packs;
    @Inject private Caller caller;
    @Inject private java.time.Clock clock;

    @Override
    public Decision<StoredPack> putInForce(String reference) {
      var officer = caller.person().filter(Person::officer);
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
