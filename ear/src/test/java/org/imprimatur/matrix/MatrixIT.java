package org.imprimatur.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.imprimatur.distribution.RunningImprimatur;
import org.imprimatur.matrix.Cast.Post;
import org.imprimatur.walk.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Who may do what, over REST and at the pages, cell by cell. {@code -Dupdate.reference=true} writes the page to be
 * approved anew.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MatrixIT {

  private static final Path APPROVED = Path.of("src", "test", "resources", "who-may-what.txt");

  /** On these posts everybody is asked, on the others those who have a hand in it; one is by a trainee. */
  private static final List<Integer> BY_EVERYBODY = List.of(2, 6);

  private static final Map<String, String> BUTTONS =
      Map.of(
          "POST /submissions/{id}/recall", "Take it back", "POST /submissions/{id}/revise", "Edit it again",
          "POST /submissions/{id}/hold", "Put it on hold",
          "POST /submissions/{id}/withdraw", "Withdraw it", "POST /submissions/{id}/votes", "Send my decision");

  private final List<String> calls = Calls.all();
  private final Map<String, String> wrong = new TreeMap<>();
  private final TreeSet<String> asked = new TreeSet<>();
  private Cast cast;

  @Test
  void the_page_that_was_approved_is_what_the_reference_says() throws IOException {
    var lines = Table.lines(calls);
    if (Boolean.getBoolean("update.reference")) {
      Files.createDirectories(APPROVED.getParent());
      Files.write(APPROVED, lines);
    }
    assertEquals(String.join("\n", Files.readAllLines(APPROVED)), String.join("\n", lines));
    assertEquals(List.of(), lines.stream().filter(line -> line.contains("NO RULE")).toList());
  }

  @Test
  void every_account_is_told_what_the_reference_says_on_every_post_and_by_every_call() {
    cast = new Cast();
    for (var call : calls.stream().filter(call -> !Calls.aboutPost(call) && !Calls.OPEN.contains(call)).toList()) {
      for (var who : Account.values()) {
        var answer = Calls.make(call, cast.api(who), "");
        expect(call + " by " + who.username(), Reference.society(call, who).orElseThrow(), Calls.read(call, answer),
            answer.body());
      }
    }
    pages();
    cast.posts().forEach(this::ask);
    System.out.println("matrix: " + asked.size() + " cells, " + wrong.size() + " wrong");
    assertEquals(Map.of(), wrong);
    assertEquals(List.of(), missing());
  }

  private void ask(Post post) {
    var later = new LinkedHashMap<String, Account>();
    for (var who : people(post)) {
      advertised(post, who);
      for (var call : calls.stream().filter(Calls::aboutPost).toList()) {
        if (Calls.MOVING.containsKey(call) && expected(call, post, who) == Verdict.MAY) {
          later.put(call + " " + who.username(), who);
        } else {
          make(call, post, who);
        }
      }
    }
    move(post, later);
  }

  /**
   * Moves that are allowed come last: a hold that is lifted again, a withdrawal's officers before its author, then one
   * that ends it.
   */
  private void move(Post post, Map<String, Account> moves) {
    var ends = new ArrayList<String>();
    moves.forEach((move, who) -> {
      var call = move.substring(0, move.lastIndexOf(' '));
      if (call.endsWith("/hold")) {
        make(call, post, who);
        assertEquals(200, Calls.make("POST /submissions/{id}/resume", cast.api(who), post.id()).status(),
            "the hold of " + post + " by " + who + " is not lifted");
      } else if (call.endsWith("/withdraw") && who != post.author()) {
        make(call, post, who);
      } else {
        ends.add(move);
      }
    });
    for (int n = 0; n < ends.size(); n++) {
      var end = ends.get((n + post.number()) % ends.size());
      var call = end.substring(0, end.lastIndexOf(' '));
      if (n == 0) {
        make(call, post, moves.get(end));
      } else {
        // Another post of the same kind ends this way; here the answer is what the post itself offered.
        asked.add(cell(call, post, moves.get(end)));
      }
    }
  }

  private void make(String call, Post post, Account who) {
    var answer = Calls.make(call, cast.api(who), post.id());
    expect(cell(call, post, who), expected(call, post, who), Calls.read(call, answer), answer.body());
  }

  /** What a post says that somebody may do is what they may do. */
  private void advertised(Post post, Account who) {
    var said = cast.api(who).get(Cast.path(post)).json().path("permitted");
    if (!said.isArray()) {
      return;
    }
    Calls.MOVING.forEach((call, names) -> {
      boolean offered = StreamSupport.stream(said.spliterator(), false).anyMatch(name -> names.contains(name.asText()));
      boolean may = !names.isEmpty() && expected(call, post, who) == Verdict.MAY;
      expect("permitted " + cell(call, post, who), may ? Verdict.MAY : Verdict.MAY_NOT,
          offered ? Verdict.MAY : Verdict.MAY_NOT, said.toString());
    });
  }

  private void pages() {
    var visitors = new EnumMap<Account, Visitor>(Account.class);
    for (var who : Account.values()) {
      visitors.put(who, visitor(who));
    }
    for (var post : cast.posts()) {
      for (var who : people(post)) {
        review(post, who, visitors.get(who));
      }
      int shown = post.thing() == Thing.RELEASED ? 200 : post.thing() == Thing.WITHDRAWN ? 410 : 404;
      expect("/p of " + post.thing(), shown,
          visitors.get(post.number() % 2 == 0 ? Account.ANONYMOUS : post.author()).get("/p/" + post.id()).statusCode());
    }
    visitors.forEach((who, visitor) -> {
      boolean known = who != Account.ANONYMOUS;
      for (var page : List.of("/home", "/account", "/posts", "/policy", "/policy/phi-full-date", "/roles",
          "/accounts", "/mail")) {
        expect(page + " by " + who.username(), known ? 200 : 302, visitor.get(page).statusCode());
      }
      expect("/compose by " + who.username(), !known ? 302 : who.is("member") ? 200 : 403,
          visitor.get("/compose").statusCode());
      expect("/queue by " + who.username(), !known ? 302 : who.seated() || who.is("auditor") ? 200 : 403,
          visitor.get("/queue").statusCode());
      expect("/switches by " + who.username(),
          !known ? 302 : who.seated() || who.is("auditor") || who.is("administrator") ? 200 : 403,
          visitor.get("/switches").statusCode());
      for (var page : List.of("/society", "/channels", "/society-logo")) {
        expect(page + " by " + who.username(),
            !known ? 302 : who.is("chair") || who.is("administrator") ? 200 : 403, visitor.get(page).statusCode());
      }
      boolean reads = List.of("chair", "publisher", "administrator", "auditor").stream().anyMatch(who::is);
      for (var page : List.of("/people", "/person/member")) {
        expect(page + " by " + who.username(), !known ? 302 : reads ? 200 : 403, visitor.get(page).statusCode());
      }
      for (var page : List.of("/newcomers", "/mail-settings")) {
        expect(page + " by " + who.username(), !known ? 302 : who.is("administrator") ? 200 : 403,
            visitor.get(page).statusCode());
      }
      expect("/account-sheet by " + who.username(),
          !known ? 302 : who.is("chair") || who.is("publisher") ? 200 : 403,
          visitor.get("/account-sheet").statusCode());
      boolean sees = List.of("chair", "publisher", "administrator").stream().anyMatch(who::is);
      expect("/log-in-settings by " + who.username(), !known ? 302 : sees ? 200 : 403,
          visitor.get("/log-in-settings").statusCode());
      expect("/passkey by " + who.username(), 200, visitor.get("/passkey").statusCode());
      expect("/from-provider by " + who.username(), 403, visitor.get("/from-provider?state=s&code=c").statusCode());
      expect("/password by " + who.username(), 404, visitor.get("/password?key=guessed").statusCode());
      expect("/guest by " + who.username(), 404, visitor.get("/guest?key=guessed").statusCode());
      expect("/guest without a link by " + who.username(), 404, visitor.get("/guest").statusCode());
      expect("/feed by " + who.username(), 200, visitor.get("/feed").statusCode());
    });
  }

  private static Visitor visitor(Account who) {
    var server = RunningImprimatur.shared();
    return who == Account.ANONYMOUS ? Visitor.at(server) : Visitor.at(server, who.username());
  }

  private void review(Post post, Account who, Visitor visitor) {
    var page = visitor.get("/review/" + post.id());
    var name = "/review " + cell("", post, who);
    int guests = visitor.get("/guests/" + post.id()).statusCode();
    if (who == Account.ANONYMOUS) {
      expect(name, 302, page.statusCode());
      expect("/guests " + name, 302, guests);
      return;
    }
    var asker = post.asker(who);
    expect("/guests " + name, !Reference.sees(asker, post.thing()) ? 404 : Reference.invites(asker) ? 200 : 403,
        guests);
    expect(name, Reference.sees(post.asker(who), post.thing()) ? 200 : 404, page.statusCode());
    if (page.statusCode() == 200) {
      BUTTONS.forEach((call, label) -> expect(name + " shows " + label, expected(call, post, who) == Verdict.MAY,
          page.body().contains("\"" + label + "\"") || page.body().contains(">" + label + "<")));
    }
  }

  private static List<Account> people(Post post) {
    return BY_EVERYBODY.contains(post.number()) ? List.of(Account.values()) : post.involved();
  }

  private static Verdict expected(String call, Post post, Account who) {
    return Reference.post(call, post.asker(who), post.thing())
        .orElseThrow(() -> new AssertionError("the reference has no rule for " + call));
  }

  private static String cell(String call, Post post, Account who) {
    return cell(call, post.thing(), post.relation(who), who);
  }

  private static String cell(String call, Thing thing, Relation relation, Account who) {
    return call + " | " + thing.words() + " | " + relation.words() + " | " + who.username();
  }

  private void expect(String cell, Object expected, Object said) {
    expect(cell, expected, said, "");
  }

  private void expect(String cell, Object expected, Object said, String body) {
    asked.add(cell);
    if (!expected.equals(said)) {
      wrong.putIfAbsent(cell,
          "expected " + expected + ", was " + said + " " + body.substring(0, Math.min(200, body.length())));
    }
  }

  private List<String> missing() {
    var cells = new ArrayList<String>();
    for (var call : calls.stream().filter(Calls::aboutPost).toList()) {
      for (var thing : Thing.values()) {
        for (var relation : Relation.values()) {
          Table.possible(relation).forEach(who -> cells.add(cell(call, thing, relation, who)));
        }
      }
    }
    return cells.stream().filter(cell -> !asked.contains(cell)).toList();
  }
}
