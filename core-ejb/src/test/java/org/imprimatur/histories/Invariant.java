package org.imprimatur.histories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.histories.Word.Weight;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.store.Store.Tables;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * What is true after every step of every history, read from the tables alone (and, for who did what, from the ledger).
 */
enum Invariant {

  /** No copy is live without an approved round on the very same hash. */
  APPROVED_ON_THE_SAME_HASH {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      live(world, tables).forEach(delivery -> {
        var revision = revision(tables, delivery);
        var round = tables.rounds().newestFor(delivery.order().submission()).orElseThrow();
        if (!revision.intact() || !delivery.order().contentHash().equals(revision.contentHash())
            || !round.matter().contentHash().equals(delivery.order().contentHash()) || round.open()) {
          faults.add("live on " + delivery.order().channel() + " is a text on whose hash no round has closed");
        }
        long approvals = tables.rounds().votes(round.id()).stream()
            .filter(
                vote -> vote.verdict() == Verdict.APPROVE && vote.contentHash().equals(delivery.order().contentHash()))
            .count();
        if (approvals < Math.max(Ledger.QUORUM, round.quorum().needed())) {
          faults.add("live on " + delivery.order().channel() + " is a text that " + approvals + " approved");
        }
      });
    }
  },

  /**
   * Nothing is live, in any rendering, title or by-line, that a policy blocks or that needed an answer and got none.
   */
  SCREENED_AS_IT_STANDS {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      live(world, tables).forEach(delivery -> {
        var revision = revision(tables, delivery);
        var policy = revision.screening().policyVersion();
        var shown =
            revision.byLine() + "\n" + revision.content().words().title() + "\n"
                + text(revision, delivery.order().channel());
        for (var word : Word.values()) {
          var weight = word.under(policy.split("\\+")[0]);
          boolean answered = !revision.content().statements().answers().isEmpty();
          if (shown.contains(word.text) && (weight == Weight.BLOCKED || weight == Weight.TO_ANSWER && !answered)) {
            faults.add("live on " + delivery.order().channel() + " is " + word + ", which " + policy
                + (weight == Weight.BLOCKED ? " blocks" : " asks about"));
          }
        }
      });
    }
  },

  /** Nothing is live but by the votes of enough people who have no hand in it. */
  NO_VOTER_HAS_A_HAND_IN_IT {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      live(world, tables).forEach(delivery -> {
        var round = tables.rounds().newestFor(delivery.order().submission()).orElseThrow();
        var hands = world.ledger.posts.get(delivery.order().submission()).hands;
        long others = tables.rounds().votes(round.id()).stream()
            .filter(vote -> vote.verdict() == Verdict.APPROVE && !hands.contains(vote.voter())).count();
        if (others < Ledger.QUORUM) {
          faults.add("live on " + delivery.order().channel() + " by the votes of " + others
              + " who neither wrote nor edited it");
        }
      });
    }
  },

  /** Nothing is live that needed a role's approval and has it of nobody who had the role. */
  NO_REQUIRED_ROLE_IS_MISSING {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      live(world, tables).forEach(delivery -> {
        var post = world.ledger.posts.get(delivery.order().submission());
        for (var role : post.wanted) {
          boolean there = post.votes.entrySet().stream().anyMatch(vote -> vote.getValue().verdict() == Verdict.APPROVE
              && (vote.getValue().roles().contains(role) || world.ledger.is(vote.getKey(), role)));
          if (!there) {
            faults.add("live on " + delivery.order().channel() + " without the approval of " + role);
          }
        }
      });
    }
  },

  /** One plan or release for each approval, one open round for each post, one copy for each channel and revision. */
  DECIDED_ONCE {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      for (var id : world.ledger.posts.keySet()) {
        var decided = new HashMap<String, Integer>();
        tables.entries().about(id).stream()
            .filter(entry -> entry.action().equals("submission.approved")).map(Invariant::details)
            .forEach(details -> decided.merge((String) details.get("round"), 1, Integer::sum));
        decided.forEach((round, times) -> {
          if (times > 1) {
            faults.add("a round was closed by " + times + " votes");
          }
        });
        var copies = new HashSet<String>();
        tables.deliveries().of(id).forEach(delivery -> {
          if (!copies.add(delivery.order().revision() + " " + delivery.order().channel())) {
            faults.add("a revision goes to " + delivery.order().channel() + " twice");
          }
        });
      }
    }
  },

  /** What may have gone out is never sent again before it was looked for and was not there. */
  NEVER_SENT_TWICE {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      for (var id : world.ledger.posts.keySet()) {
        for (var delivery : tables.deliveries().of(id)) {
          boolean maybeOut = false;
          for (var call : tables.deliveries().attempts(delivery.id())) {
            if (call.kind() == Attempt.Kind.POST && maybeOut) {
              faults.add("a copy that may be out was sent again");
            }
            maybeOut = switch (call.kind()) {
              case POST -> !call.answer().equals("NOT_DONE") && !call.answer().equals("REFUSED");
              case LOOK_UP -> maybeOut && !call.answer().equals("ABSENT");
              case TAKE_DOWN -> maybeOut;
            };
          }
        }
      }
    }
  },

  /** Read from the first entry to the last, the log says where each post stands. */
  LOG_REBUILDS_THE_STATES {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      var log = tables.entries().after(world.chain.length(), Integer.MAX_VALUE);
      for (var entry : log) {
        world.chain.next(entry).map(Sentence::toString).ifPresent(faults::add);
        world.replay.read(entry);
      }
      world.ledger.posts.values().forEach(post -> {
        var stored = tables.submissions().find(post.id).orElseThrow().state();
        if (world.replay.state(post.id) != stored) {
          faults.add("the log says " + world.replay.state(post.id) + " of a post that is " + stored);
        }
      });
    }
  },

  /** Nothing that a person said stands in the log; what is said in these histories begins like this. */
  NO_WORDS_IN_THE_LOG {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      var said = List.of("Because of", "Nobody else", "It was an error", "I want to");
      world.ledger.posts.keySet().stream().flatMap(id -> tables.entries().about(id).stream())
          .filter(entry -> said.stream().anyMatch(entry.details()::contains))
          .forEach(entry -> faults.add("the log keeps words: " + entry.action()));
    }
  },

  /** A frozen revision keeps its hash for ever. */
  REVISIONS_STAY {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      for (var id : world.ledger.posts.keySet()) {
        int newest = tables.submissions().find(id).orElseThrow().revision();
        for (int number = 1; number <= newest; number++) {
          var revision = tables.submissions().revision(id, number).orElseThrow();
          var known = world.hashes.putIfAbsent(id + "/" + number, revision.contentHash());
          if (known == null && !revision.intact() || known != null && !known.equals(revision.contentHash())) {
            faults.add("revision " + number + " is not what was frozen");
          }
        }
      }
    }
  },

  /** In each lane of the queue is what waits there, as if all of it were derived anew. */
  THE_QUEUE_IS_WHAT_WAITS {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      long wrong = tables.waits().rebuild();
      if (wrong > 0) {
        faults.add("the queue shows " + wrong + " posts otherwise than they wait");
      }
    }
  },

  /** Each state is an end, or the table has a way out of it. */
  EVERY_STATE_HAS_AN_EXIT {
    @Override
    void check(World world, Tables tables, List<String> faults) {
      world.ledger.posts.values().stream().map(post -> post.state).distinct().filter(state -> !state.terminal())
          .filter(
              state -> List.of(Transition.values()).stream().noneMatch(transition -> transition.from().contains(state)))
          .forEach(state -> faults.add(state + " has no exit"));
    }
  };

  private static final ObjectMapper JSON = new ObjectMapper();

  abstract void check(World world, Tables tables, List<String> faults);

  private static List<Delivery> live(World world, Tables tables) {
    return world.ledger.posts.values().stream().filter(post -> post.state == State.RELEASED)
        .flatMap(post -> tables.deliveries().of(post.id).stream())
        .filter(delivery -> delivery.state() == DeliveryState.LIVE)
        .toList();
  }

  private static Revision revision(Tables tables, Delivery delivery) {
    return tables.submissions().revision(delivery.order().submission(), delivery.order().revision()).orElseThrow();
  }

  private static String text(Revision revision, ChannelId channel) {
    return revision.renderings().stream().filter(rendering -> rendering.channel().equals(channel))
        .map(Rendering::segments).flatMap(List::stream)
        .map(Segment::text).collect(Collectors.joining("\n"));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> details(AuditEntry entry) {
    try {
      return JSON.readValue(entry.details(), Map.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
