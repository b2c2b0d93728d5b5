package org.imprimatur.submission.sent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.policy.Shipped;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Copy;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.ListedAccount;
import org.imprimatur.words.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The posts of the demo that a voter is to read reach the committee, as each channel would carry them. */
class DemoPostsTest {

  static Stream<JsonNode> read() throws IOException {
    try (var in = DemoPostsTest.class.getResourceAsStream("/imprimatur/demo-society.json")) {
      var posts = new ObjectMapper().readTree(in).path("posts");
      return StreamSupport.stream(posts.spliterator(), false)
          .filter(post -> post.path("steps").toString().contains("approve:"));
    }
  }

  @ParameterizedTest
  @MethodSource("read")
  void a_post_of_the_demo_that_is_voted_on_reaches_the_committee(JsonNode post) {
    var galley = galley(post);
    var given = new HashMap<String, String>();
    post.path("answers").properties().forEach(answer -> given.put(answer.getKey(), answer.getValue().asText()));
    var open = new ArrayList<>(galley.misfits().stream().map(English::of).toList());
    galley.unanswered(given).forEach(finding -> open.add(finding.ruleId() + " " + finding.message().english()));
    galley.screening().of(Severity.BLOCK)
        .forEach(finding -> open.add(finding.ruleId() + " " + finding.message().english()));
    assertEquals(List.of(), open, post.path("title").asText());
  }

  private static Galley galley(JsonNode post) {
    var channels = new HashSet<ChannelId>();
    texts(post.path("channels")).forEach(wire -> channels.add(ChannelId.ofWire(wire).orElseThrow()));
    var accounts = StreamSupport.stream(post.path("accounts").spliterator(), false)
        .map(each -> new ListedAccount(each.path(0).asText(), each.path(1).asText(), each.path(2).asText())).toList();
    var declared = new Declarations(Optional.of(Declarations.Patient.NONE), Optional.of(List.of()),
        Optional.of(Declarations.Ai.NONE), true);
    var content = new Content(Kind.valueOf(post.path("kind").asText()), Voice.valueOf(post.path("voice").asText()),
        new Content.Words(post.path("title").asText(), post.path("text").asText(), Map.of(),
            texts(post.path("segments")), "en"),
        new Content.Outlets(channels, Optional.empty()), new Content.References(texts(post.path("sources")), accounts),
        new Content.Statements(declared, Map.of(), List.of(), Map.of()), List.of());
    var copy = new Copy(content, "By Asha Rao, MD", content.voice(), Map.of("SOCIETY", "Prairie Psychiatric Society"));
    return Galley.of(copy.manuscript(new Renderer(Catalogue.shipped())).proof(Shipped.policy()));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
