package org.imprimatur.web.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.platform.model.Site;
import org.imprimatur.society.Societies;
import org.imprimatur.web.stage.Answered;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

@SuppressWarnings("UnnecessaryAssignment") // Only a container fills the fields of a servlet, and here is none.
class FeedsTest {

  private final Desk desk = Desk.open();

  @Test
  void before_anything_is_out_both_feeds_are_there_and_empty() throws Exception {
    var feed = xml(atom("A & B <Society>"));
    assertEquals("A & B <Society>", feed.getElementsByTagName("title").item(0).getTextContent());
    assertEquals("https://society.example/logo/abc.png", feed.getElementsByTagName("logo").item(0).getTextContent());
    assertEquals("1970-01-01T00:00:00Z", feed.getElementsByTagName("updated").item(0).getTextContent());
    assertEquals(0, feed.getElementsByTagName("entry").getLength());
    assertEquals("[]", StrictJson.tree(json().body().getBytes(StandardCharsets.UTF_8)).at("/items").toString());
  }

  @Test
  void a_feed_carries_the_approved_words_and_who_speaks() throws Exception {
    var id = desk.live();
    var entry = xml(atom("Society")).getElementsByTagName("entry").item(0).getTextContent();
    assertTrue(entry.contains("urn:uuid:" + id) && entry.contains("Sleep is worth talking about."), entry);
    var item = StrictJson.tree(json().body().getBytes(StandardCharsets.UTF_8)).at("/items/0");
    assertEquals(id, item.at("/id").textValue());
    assertEquals(desk.scene().post(id).contentHash().orElseThrow(), item.at("/_imprimatur/content_hash").textValue());
    assertEquals("By member, MD", item.at("/authors/0/name").textValue());
  }

  @Test
  void what_is_taken_down_leaves_both_feeds() throws Exception {
    var id = desk.live();
    desk.scene().withdrawn("member", id);
    desk.scene().withdrawn("publisher", id);
    desk.deliver();
    assertFalse(atom("Society").body().contains(id));
    assertFalse(json().body().contains(id));
  }

  @Test
  void feeds_run_nothing_and_stand_in_no_frame() throws Exception {
    for (var feed : new Answered[]{atom("Society"), json()}) {
      assertEquals("default-src 'none'; frame-ancestors 'none'", feed.header("Content-Security-Policy"));
      assertTrue(feed.header("Content-Type").endsWith("charset=UTF-8"));
    }
  }

  @Test
  void who_has_a_feed_as_it_stands_is_not_sent_it_again() {
    desk.live();
    for (var feed : List.<Function<Asked, Answered>>of(asked -> atom("Society", asked), this::json)) {
      var tag = feed.apply(Asked.get("/feed")).header("ETag");
      for (var known : List.of(tag, tag.substring(2), "\"another\", " + tag, "*")) {
        var again = feed.apply(Asked.get("/feed").saying("If-None-Match", known));
        assertEquals(304, again.status());
        assertEquals("", again.body());
        assertEquals(tag, again.header("ETag"));
      }
      assertEquals(200, feed.apply(Asked.get("/feed").saying("If-None-Match", "\"another\"")).status());
    }
  }

  @Test
  void a_feed_that_changed_is_sent_to_whoever_has_an_older_one() {
    var id = desk.live();
    var before = json(Asked.get("/feed.json"));
    assertEquals("no-cache", before.header("Cache-Control"));
    desk.scene().withdrawn("member", id);
    desk.scene().withdrawn("publisher", id);
    desk.deliver();
    var after = json(Asked.get("/feed.json").saying("If-None-Match", before.header("ETag")));
    assertEquals(200, after.status());
    assertFalse(after.body().contains(id));
  }

  @ParameterizedTest
  @CsvSource({"gzip, true", "'br, gzip;q=0.5', true", "GZIP, true", "'gzip; q=0', false", "gzip;q=0.000, false",
    "br, false", "'', false"})
  void a_feed_is_packed_for_whoever_unpacks_it(String accepted, boolean packed) throws Exception {
    desk.live();
    var answered = json(Asked.get("/feed.json").saying("Accept-Encoding", accepted));
    assertEquals(packed ? "gzip" : null, answered.header("Content-Encoding"));
    assertEquals("Accept-Encoding", answered.header("Vary"));
    var sent = new ByteArrayInputStream(answered.bytes());
    try (var read = packed ? new GZIPInputStream(sent) : sent) {
      assertEquals(json().body(), new String(read.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void everybody_reads_a_published_post_and_one_that_was_taken_down_says_so_and_no_word_more() {
    var id = desk.live();
    assertEquals(200, page(id, false));
    desk.scene().withdrawn("member", id);
    desk.scene().withdrawn("publisher", id);
    desk.deliver();
    assertEquals(410, page(id, true));
  }

  @Test
  void what_was_never_out_is_not_there() {
    try (var stage = Stage.of(Asked.get("/p/" + desk.scene().inReview(false)))) {
      desk.does(null, new PublicPage(desk.use(ReadDeliveries.class), desk.words())::load);
      assertEquals(404, stage.answered().status());
    }
  }

  private int page(String id, boolean withdrawn) {
    try (var stage = Stage.of(Asked.get("/p/" + id))) {
      var page = new PublicPage(desk.use(ReadDeliveries.class), desk.words());
      desk.does(null, page::load);
      assertEquals(withdrawn, page.getPost().withdrawn());
      assertEquals(withdrawn, page.getPost().text().isEmpty());
      return stage.answered().status();
    }
  }

  private Answered atom(String society) {
    return atom(society, Asked.get("/feed.atom"));
  }

  private Answered atom(String society, Asked asked) {
    var feed = new AtomFeed();
    feed.releases = desk.use(ReadDeliveries.class);
    feed.society = Societies.called(society);
    feed.logo = logo();
    var answered = new Answered();
    desk.does(null, () -> feed.doGet(asked.request(), answered.response()));
    return answered;
  }

  private static FeedLogo logo() {
    var shows = Societies.profile("Society", List.of(), List.of()).showing("abc");
    return new FeedLogo(Societies.saying(shows),
        new Site(ZoneOffset.UTC, Optional.of("https://society.example"), Optional.empty(), List.of()));
  }

  private Answered json() {
    return json(Asked.get("/feed.json"));
  }

  private Answered json(Asked asked) {
    var feed = new JsonFeed();
    feed.releases = desk.use(ReadDeliveries.class);
    feed.society = Societies.called("Society");
    feed.logo = logo();
    var answered = new Answered();
    desk.does(null, () -> feed.doGet(asked.request(), answered.response()));
    return answered;
  }

  @Test
  void without_an_address_of_its_own_a_feed_names_no_logo() {
    var site = new Site(ZoneOffset.UTC, Optional.empty(), Optional.empty(), List.of());
    var shows = Societies.saying(Societies.profile("Society", List.of(), List.of()).showing("abc"));
    assertEquals(Optional.empty(), new FeedLogo(shows, site).address());
  }

  private static Document xml(Answered feed) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(feed.body().getBytes(StandardCharsets.UTF_8)));
  }
}
