package org.imprimatur.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.walk.Api;

/** Posts in every state, so that every account has begun one, joined one and edited one once. */
final class Cast {

  static final String DRAFTS = "/api/v1/submissions";
  private static final String HARMLESS = "Posters for the spring meeting are welcome. This is number %d, %s.";
  private static final String BLOCKED = HARMLESS + " Call me on 312-555-0199 about my patient, SSN 078-05-1120.";

  /** One post and the three who have a hand in it. */
  record Post(int number, Thing thing, String id, Account author, Account coAuthor, Account editor) {

    Relation relation(Account who) {
      return who == author ? Relation.OWN
          : who == coAuthor ? Relation.CO_AUTHORED : who == editor ? Relation.EDITED_ONCE : Relation.OTHERS;
    }

    Reference.Asker asker(Account who) {
      boolean supervises =
          List.of(author, coAuthor).stream().anyMatch(writer -> writer.supervisor().filter(who::equals).isPresent());
      return new Reference.Asker(who, relation(who), supervises);
    }

    List<Account> involved() {
      return List.of(author, coAuthor, editor);
    }
  }

  private final Map<Account, Api> apis = new EnumMap<>(Account.class);
  private final List<Post> posts = new ArrayList<>();

  Cast() {
    Account.signedIn().forEach(account -> apis.put(account, Api.as(account.username())));
    apis.put(Account.ANONYMOUS, Api.visitor());
    for (var thing : Thing.values()) {
      for (int number = 0; number < Account.signedIn().size(); number++) {
        posts.add(brought(begun(number, thing)));
      }
    }
    posts.stream().filter(post -> post.thing() == Thing.RELEASED || post.thing() == Thing.WITHDRAWN)
        .forEach(post -> api(Account.AUDITOR).await(post.id(), "RELEASED"));
    posts.stream().filter(post -> post.thing() == Thing.WITHDRAWN).forEach(this::withdrawn);
  }

  List<Post> posts() {
    return posts;
  }

  Api api(Account who) {
    return apis.get(who);
  }

  private Post begun(int number, Thing thing) {
    var all = Account.signedIn();
    var author = Account.writers().get(number % Account.writers().size());
    // Five and seven further on nobody meets themselves, and everybody has each part once.
    var coAuthor = all.get((number + 5) % all.size());
    var editor = all.get((number + 7) % all.size());
    var text = String.format(thing == Thing.BOUNCED ? BLOCKED : HARMLESS, number, thing.words());
    var id = done(201,
        api(author).post(DRAFTS,
            draft(thing, text + " It will be edited.", List.of(coAuthor.username(), editor.username()))))
        .json().path("id").asText();
    var post = new Post(number, thing, id, author, coAuthor, editor);
    List.of(coAuthor, editor).forEach(named -> done(200, api(named).post(path(post) + "/accept", null)));
    edit(post, editor, draft(thing, text, List.of(coAuthor.username(), editor.username())));
    edit(post, author, draft(thing, text, List.of(coAuthor.username())));
    return post;
  }

  private void edit(Post post, Account who, Map<String, Object> draft) {
    done(200, api(who).send("PUT", path(post), draft, Map.of("If-Match", api(who).get(path(post)).header("ETag"))));
  }

  private Post brought(Post post) {
    if (post.thing() == Thing.DRAFT) {
      return post;
    }
    done(post.thing() == Thing.BOUNCED ? 422 : 200, api(post.author()).post(path(post) + "/submit", null));
    if (!post.thing().unseen() && post.thing() != Thing.IN_REVIEW) {
      approved(post);
    }
    return post;
  }

  private void approved(Post post) {
    var hash = api(Account.AUDITOR).get(path(post)).json().path("contentHash").asText();
    var voters = Account.signedIn().stream().filter(who -> post.asker(who).voter());
    for (var voter : voters.toList()) {
      var answer = done(200, api(voter).post(path(post) + "/votes", Map.of("verdict", "APPROVE", "contentHash", hash)));
      if (!answer.json().path("state").asText().equals("IN_REVIEW")) {
        return;
      }
    }
    throw new AssertionError("all voters approved and it is not approved: " + post);
  }

  private void withdrawn(Post post) {
    var officer = post.relation(Account.CHAIR) == Relation.OTHERS ? Account.CHAIR : Account.PUBLISHER;
    for (var who : List.of(post.author(), officer)) {
      done(200, api(who).post(path(post) + "/withdraw", Map.of("reasonCode", "ERROR")));
    }
  }

  static Map<String, Object> draft(Thing thing, String text, List<String> coAuthors) {
    var draft = new LinkedHashMap<String, Object>();
    draft.put("kind", "post");
    draft.put("voice", "member");
    draft.put("text", text);
    draft.put("channels", List.of("mastodon"));
    draft.put("declarations", Map.of("patient", "none", "interests", "none", "ai", "none", "accountsChecked", true));
    draft.put("coAuthors", coAuthors);
    if (thing == Thing.APPROVED) {
      draft.put("slot", Instant.now().plus(100, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString());
    }
    return draft;
  }

  static String path(Post post) {
    return DRAFTS + "/" + post.id();
  }

  private static Api.Answer done(int status, Api.Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    return answer;
  }
}
