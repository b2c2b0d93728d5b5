package org.imprimatur.kills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.imprimatur.distribution.RunningImprimatur;
import org.imprimatur.walk.Api;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/**
 * The server is killed (kill -9) while one policy follows another and posts are released, and starts again on the same
 * data. {@code -Dkills=10} kills it more often; the moments are drawn by chance from {@code -Dkills.seed}.
 */
class KillsIT {

  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final int LATEST_MS = 3_000;
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(15);

  private final Random random = new Random(Long.getLong("kills.seed", 8L));
  private final Work work = new Work();
  private final Log log = new Log();
  private int changed;
  private final Set<String> waiting = new HashSet<>();

  @Test
  void after_a_kill_the_log_is_whole_the_policy_is_the_old_or_the_new_one_and_nothing_is_lost_or_sent_twice()
      throws Exception {
    var data = RunningImprimatur.emptyFolder("kills");
    for (int kill = 0; kill < KILLS; kill++) {
      var server = RunningImprimatur.start(data);
      look(server);
      killAtWork(server);
    }
    var server = RunningImprimatur.start(data);
    try {
      look(server);
      allIsSent(server);
      assertEquals(Set.of(), work.faults);
      System.out.println("kills: " + KILLS + ", each during a change of policy, of which " + changed
          + " were done all the same; " + work.approved.size()
          + " posts approved, " + waiting.size() + " of them not released when the server was killed; " + log.entries()
          + " entries in the log");
    } finally {
      server.stop();
    }
  }

  /**
   * Lets people work until a change of policy has no answer yet and posts wait for their release, and a moment longer.
   */
  private void killAtWork(RunningImprimatur server) throws Exception {
    int before = work.approved.size();
    var people = Executors.newFixedThreadPool(2);
    var approving = people.submit(() -> work.approvePosts(server));
    var changing = people.submit(() -> work.changePolicies(server));
    await(() -> work.approved.size() > before || approving.isDone(), "a post was approved");
    TimeUnit.MILLISECONDS.sleep(random.nextInt(LATEST_MS));
    await(() -> !work.asked.isEmpty() || changing.isDone(), "a policy was changed");
    server.kill();
    people.shutdown();
    approving.get();
    changing.get();
  }

  private void look(RunningImprimatur server) throws Exception {
    var auditor = Api.at(server, "auditor");
    log.grown(auditor);
    onePolicy(server, auditor);
    for (var post : posts(auditor)) {
      var id = post.path("id").asText();
      var state = State.valueOf(post.path("state").asText());
      if (work.approved.contains(id)) {
        assertTrue(Set.of(State.APPROVED, State.RELEASED).contains(state), post.toString());
        if (state == State.APPROVED) {
          waiting.add(id);
        }
      }
      deliveries(auditor, id).forEach(delivery -> DeliveryState.valueOf(delivery.path("state").asText()));
    }
  }

  private void onePolicy(RunningImprimatur server, Api auditor) {
    var inForce = new ArrayList<String>();
    auditor.get("/api/v1/policies").json().path("items").forEach(each -> {
      if (each.path("state").asText().equals("IN_FORCE")) {
        inForce.add(each.path("id").asText());
      }
    });
    assertEquals(1, inForce.size(), inForce.toString());
    var policy = inForce.get(0);
    assertTrue(Set.of(work.policy, work.asked).contains(policy),
        policy + " is in force, confirmed was " + work.policy + ", asked for " + work.asked);
    var screened = Api.at(server, "member").post("/api/v1/screenings", Map.of("text", "Welcome.", "channel", "web"));
    assertEquals(policy, screened.json().path("policyVersion").asText());
    changed += policy.equals(work.asked) ? 1 : 0;
    work.policy = policy;
    work.asked = "";
  }

  /** Whatever was confirmed as approved goes out, each copy once. */
  private void allIsSent(RunningImprimatur server) throws Exception {
    var auditor = Api.at(server, "auditor");
    for (var id : work.approved) {
      await(() -> deliveries(auditor, id).stream().allMatch(delivery -> delivery.path("state").asText().equals("LIVE")),
          id + " is live: " + deliveries(auditor, id));
      assertEquals("RELEASED", auditor.get("/api/v1/submissions/" + id).json().path("state").asText());
      assertEquals(1, deliveries(auditor, id).size());
    }
    log.grown(auditor);
    work.approved.forEach(log::saysOnceThatItWasSent);
    var feed = new ArrayList<String>();
    Api.visitor(server).get("/feed.json").json().path("items").forEach(item -> feed.add(item.path("id").asText()));
    assertEquals(new HashSet<>(feed).size(), feed.size(), feed.toString());
  }

  private static List<JsonNode> posts(Api auditor) {
    var posts = new ArrayList<JsonNode>();
    var cursor = "";
    do {
      var page = auditor.get("/api/v1/submissions?limit=200" + cursor).json();
      page.path("items").forEach(posts::add);
      cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : null;
    } while (cursor != null);
    assertTrue(posts.size() >= 40, "the demo society's posts are not there: " + posts.size());
    return posts;
  }

  private static List<JsonNode> deliveries(Api auditor, String id) {
    return StreamSupport.stream(auditor.get("/api/v1/submissions/" + id + "/deliveries").json().spliterator(), false)
        .toList();
  }

  private static void await(BooleanSupplier fact, String what) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (!fact.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "not within a quarter of an hour: " + what);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
