package org.imprimatur.submission.sent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.RenderRequest;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.Revision;
import org.junit.jupiter.api.Test;

/** What was approved or kept by an earlier release: these words and numbers are literal, and never change. */
class KeptFormTest {

  private static final Set<ChannelId> EVERYWHERE =
      Set.of(Networks.X, Networks.MASTODON, Networks.BLUESKY, Networks.THREADS, Networks.LINKEDIN, Networks.NEWSLETTER,
          ChannelId.WEB);

  @Test
  void a_post_to_every_channel_has_the_hash_it_had_when_it_was_approved() {
    assertEquals("ec9a6aca85e21b17afac09986b723f8509d7f7dfbb936677b7e31dedfbd912bb", revision().contentHash());
  }

  @Test
  void channels_are_kept_as_an_earlier_release_kept_them() {
    assertEquals("{\"X\":\"On X.\",\"WEB\":\"At home.\"}", Json.write(new TreeMap<>(content().words().variants())));
    assertEquals(
        "{\"channel\":\"MASTODON\",\"segments\":[{\"blocks\":[{\"role\":\"BODY\",\"text\":\"Sleep well.\"}],"
            + "\"measure\":{\"channel\":\"MASTODON\",\"length\":11,\"limit\":500,\"unit\":\"GRAPHEME\","
            + "\"valid\":true}}],\"disclaimers\":[]}",
        Json.write(rendered(Set.of()).get(1)));
  }

  @Test
  void what_was_kept_is_read_back() {
    assertEquals(renderings(), Json.read(Json.write(renderings()), new TypeReference<List<Rendering>>() {}));
    assertEquals(
        Map.of(Networks.BLUESKY, "b"),
        Json.read("{\"BLUESKY\":\"b\"}", new TypeReference<Map<ChannelId, String>>() {}));
  }

  @Test
  void a_finding_of_an_earlier_release_is_read_in_the_one_language_it_was_said_in() {
    var kept = "{\"policyVersion\":\"p 1\",\"directoryVersion\":\"d\",\"findings\":["
        + "{\"ruleId\":\"r\",\"category\":\"CLAIM\","
        + "\"subtype\":\"\",\"span\":{\"start\":0,\"end\":1},\"severity\":\"ADVISE\",\"message\":\"Add a source.\","
        + "\"suggestions\":[],\"source\":\"s\",\"inserts\":[],\"reviewers\":[]}]}";
    var finding = Json.read(kept, Screening.class).findings().get(0);
    assertEquals(Message.valueOf("s"), finding.origin().source());
    var message = finding.message();
    assertEquals(Message.valueOf("Add a source."), message);
    assertEquals("Add a source.", message.in("es"));
  }

  @Test
  void a_finding_is_kept_in_every_language_it_was_said_in() {
    var said = new Message("Add a source.", Map.of("es", "Añada una fuente."));
    assertEquals(said, Json.read(Json.write(said), Message.class));
  }

  private static Revision revision() {
    return Revision.freeze("s", 1, content(), "By A", renderings(), new Screening("v", List.of()), Instant.EPOCH);
  }

  private static List<Rendering> renderings() {
    return rendered(Set.of("views-own"));
  }

  private static List<Rendering> rendered(Set<String> disclaimers) {
    return new Renderer(Catalogue.shipped())
        .render(RenderRequest.ofText("Sleep well.", EVERYWHERE, disclaimers, "Prairie"));
  }

  private static Content content() {
    return new Content(Kind.POST, Voice.MEMBER,
        new Content.Words("Title", "Sleep well.", Map.of(Networks.X, "On X.", ChannelId.WEB, "At home."), List.of(),
            Content.ENGLISH),
        new Content.Outlets(EVERYWHERE, Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(Declarations.OPEN, Map.of(), List.of(), Map.of()), List.of());
  }
}
