package org.imprimatur.kills;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.imprimatur.distribution.RunningImprimatur;
import org.imprimatur.walk.Api;
import org.imprimatur.walk.ShippedPack;

/** What people do until the server is gone, and what it has confirmed to them. */
final class Work {

  private static final String SHIPPED = ShippedPack.reference("psychiatric-society-us");
  private static final String OTHER = ShippedPack.reference("general-scientific-society");

  /** The policy that was last confirmed to be in force. */
  volatile String policy = SHIPPED;

  /** The policy whose change was not answered yet; empty for none. */
  volatile String asked = "";

  final Set<String> approved = ConcurrentHashMap.newKeySet();
  final Set<String> faults = ConcurrentHashMap.newKeySet();
  private final AtomicInteger number = new AtomicInteger();

  /** Writes, submits and approves posts, one after the other, for the society's own feed. */
  void approvePosts(RunningImprimatur server) {
    untilKilled(() -> {
      var member = Api.at(server, "member");
      var voters = List.of(Api.at(server, "reviewer"), Api.at(server, "reviewer2"));
      while (true) {
        approve(member, voters);
      }
    });
  }

  private void approve(Api member, List<Api> voters) {
    var id = done(member.post("/api/v1/submissions", draft())).json().path("id").asText();
    var path = "/api/v1/submissions/" + id;
    var hash = done(member.post(path + "/submit", null)).json().path("contentHash").asText();
    for (var voter : voters) {
      var vote = done(voter.post(path + "/votes", Map.of("verdict", "APPROVE", "contentHash", hash)));
      if (vote.json().path("state").asText().equals("APPROVED")) {
        approved.add(id);
      }
    }
  }

  private Map<String, Object> draft() {
    var draft = new LinkedHashMap<String, Object>();
    draft.put("kind", "post");
    draft.put("voice", "member");
    draft.put("text", "Posters for the spring meeting are welcome. This is number " + number.incrementAndGet() + ".");
    draft.put("channels", List.of("web"));
    draft.put("declarations", Map.of("patient", "none", "interests", "none", "ai", "none", "accountsChecked", true));
    return draft;
  }

  /** Puts the two shipped policies in force in turn, each by two officers. */
  void changePolicies(RunningImprimatur server) {
    untilKilled(() -> {
      var chair = Api.at(server, "chair");
      var publisher = Api.at(server, "publisher");
      while (true) {
        var next = policy.equals(SHIPPED) ? OTHER : SHIPPED;
        asked = next;
        // Refused when a proposal from before the kill waits already: it is confirmed then.
        chair.post("/api/v1/policies/" + next + "/force", null);
        if (done(publisher.post("/api/v1/policies/" + next + "/force", null)).json().path("state").asText()
            .equals("IN_FORCE")) {
          policy = next;
          asked = "";
        }
      }
    });
  }

  private Api.Answer done(Api.Answer answer) {
    if (answer.status() >= 300) {
      faults.add(answer.status() + " " + answer.body());
    }
    return answer;
  }

  private static void untilKilled(Runnable work) {
    try {
      work.run();
    } catch (UncheckedIOException killed) {
      // What was asked last has no answer.
    }
  }
}
