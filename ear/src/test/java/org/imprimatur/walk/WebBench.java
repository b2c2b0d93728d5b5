package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.imprimatur.distribution.Postgres;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.Test;

/**
 * What a page and a vote cost with many posts, on PostgreSQL: processor time of the server and of the database for each
 * request, and how long it takes. Pages are asked for one after the other, after warming up; votes and submits eight at
 * once, the refused ones counted with the others. Run by {@code ./imprimatur bench web},
 * never with the tests.
 */
class WebBench {

  private static final int POSTS = Integer.getInteger("imprimatur.bench.posts", 100_000);
  private static final int PENDING = Integer.getInteger("imprimatur.bench.pending", 20_000);
  private static final int WARM = Integer.getInteger("imprimatur.bench.warm", 150);
  private static final int COUNTED = Integer.getInteger("imprimatur.bench.requests", 200);
  private static final int AT_ONCE = 8;

  private final List<String> table = new ArrayList<>();
  private EmbeddedPostgres database;
  private long postmaster;
  private RunningImprimatur server;

  @Test
  void measure() throws Exception {
    var data = RunningImprimatur.emptyFolder("bench");
    var rows = RunningImprimatur.emptyFolder("bench-rows");
    database = Postgres.likeInProduction().setDataDirectory(rows).start();
    var url = database.getJdbcUrl("postgres", "postgres");
    var seeded = RunningImprimatur.seeding(data, "--posts", "" + POSTS, "--pending", "" + PENDING, "--database-url",
        url);
    assertEquals(0, seeded.exitCode(), seeded.output());
    say(seeded.output().lines().filter(line -> line.contains(" a second")).reduce((one, next) -> next).orElse(""));
    postmaster = Long.parseLong(Files.readAllLines(rows.resolve("postmaster.pid")).get(0));
    server = RunningImprimatur.start(data, "--database-url", url);
    try {
      measureAll();
    } finally {
      server.stop();
      database.close();
    }
    Files.write(Path.of("target", "bench-web.md"), table);
  }

  private void measureAll() throws Exception {
    say("| what | server, ms of processor | database, ms | p50, ms | p95, ms | p99, ms |");
    say("|---|---|---|---|---|---|");
    var visitor = Visitor.at(server);
    for (var path : List.of("/feed", publicPost(visitor), "/feed.atom")) {
      page(visitor, path, path.startsWith("/p/") ? "a public post" : path);
    }
    var reviewer = Visitor.at(server, "reviewer");
    for (var path : List.of("/queue", "/queue?lane=all", "/queue?lane=due", "/queue?lane=unclaimed",
        "/queue?lane=author", "/home", "/posts", "/posts?all=yes", "/posts?all=yes&q=supervision",
        "/posts?all=yes&q=handovers", "/compose")) {
      page(reviewer, path, path);
    }
    page(reviewer, "/review/" + ids("reviewer", "unclaimed", 1).get(0), "a post before the committee");
    votes();
    submits();
  }

  private static String publicPost(Visitor visitor) {
    var link = Pattern.compile("href=\"(/p/[^\"]+)\"").matcher(visitor.get("/feed").body());
    assertTrue(link.find());
    return link.group(1);
  }

  private void page(Visitor visitor, String path, String name) throws IOException {
    count(name, WARM, COUNTED, () -> assertEquals(200, visitor.get(path).statusCode(), path));
  }

  private void count(String name, int warm, int counted, Runnable request) throws IOException {
    IntStream.range(0, warm).forEach(i -> request.run());
    long ofServer = Processor.nanos(server.pid());
    long ofDatabase = Processor.nanosOfFamily(postmaster);
    var took = new long[counted];
    for (int i = 0; i < counted; i++) {
      long begun = System.nanoTime();
      request.run();
      took[i] = System.nanoTime() - begun;
    }
    row(name, counted, Processor.nanos(server.pid()) - ofServer, Processor.nanosOfFamily(postmaster) - ofDatabase,
        took);
  }

  private void row(String name, int counted, long ofServer, long ofDatabase, long[] took) {
    Arrays.sort(took);
    say(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f | %.1f |", name, ms(ofServer) / counted,
        ms(ofDatabase) / counted, ms(took[counted / 2]), ms(took[counted * 95 / 100]), ms(took[counted * 99 / 100])));
  }

  /** Each post gets one vote; what is refused is no vote and is not counted as one. */
  private void votes() throws Exception {
    var posts = ids("reviewer", "unclaimed", 700);
    var voters = List.of("reviewer", "reviewer3").stream().map(name -> Api.at(server, name)).toList();
    var deeds = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < posts.size(); i++) {
      var voter = voters.get(i % voters.size());
      var id = posts.get(i);
      var hash = voter.get("/api/v1/submissions/" + id).json().path("contentHash").asText();
      deeds.add(() -> voter.post("/api/v1/submissions/" + id + "/votes",
          Map.of("verdict", "ABSTAIN", "reason", "I know the author.", "contentHash", hash)).status() == 200);
    }
    atOnce("a vote, " + AT_ONCE + " at once", deeds);
  }

  private void submits() throws Exception {
    var members = List.of("member", "member2", "reviewer3", "supervisor").stream().map(name -> Api.at(server, name))
        .toList();
    var deeds = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 500; i++) {
      var member = members.get(i % members.size());
      var draft = Drafts.post("Sleep well before night shift number " + i + ", and after it.");
      var id = member.post("/api/v1/submissions", draft).json().path("id").asText();
      deeds.add(() -> member.post("/api/v1/submissions/" + id + "/submit", Map.of()).status() == 200);
    }
    atOnce("a submit, " + AT_ONCE + " at once", deeds);
  }

  private void atOnce(String name, List<Callable<Boolean>> deeds) throws Exception {
    var threads = Executors.newFixedThreadPool(AT_ONCE);
    var took = new long[deeds.size()];
    long ofServer = Processor.nanos(server.pid());
    long ofDatabase = Processor.nanosOfFamily(postmaster);
    long begun = System.nanoTime();
    var done = threads.invokeAll(IntStream.range(0, deeds.size()).mapToObj(i -> (Callable<Boolean>) () -> {
      long start = System.nanoTime();
      boolean good = deeds.get(i).call();
      took[i] = System.nanoTime() - start;
      return good;
    }).toList());
    long all = System.nanoTime() - begun;
    threads.shutdown();
    int good = 0;
    for (var each : done) {
      good += each.get() ? 1 : 0;
    }
    row(String.format(Locale.ROOT, "%s: %d of %d done, %.0f a second", name, good, deeds.size(),
        good / (ms(all) / 1e3)),
        deeds.size(), Processor.nanos(server.pid()) - ofServer,
        Processor.nanosOfFamily(postmaster) - ofDatabase, took);
  }

  private List<String> ids(String username, String lane, int most) {
    var api = Api.at(server, username);
    var ids = new ArrayList<String>();
    var path = "/api/v1/queue?limit=100&lane=" + lane;
    for (var next = path; ids.size() < most && !next.isEmpty();) {
      var page = api.get(next).json();
      StreamSupport.stream(page.path("items").spliterator(), false).map(item -> item.path("id").asText())
          .forEach(ids::add);
      var cursor = page.path("next").asText("");
      next = cursor.isEmpty() ? "" : path + "&cursor=" + cursor;
    }
    return ids.stream().sorted(Comparator.naturalOrder()).limit(most).toList();
  }

  private static double ms(long nanos) {
    return nanos / 1e6;
  }

  private void say(String line) {
    table.add(line);
    System.out.println(line);
  }
}
