package org.imprimatur.web.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.platform.model.Wanted;
import org.imprimatur.policy.model.BesideText;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;
import org.imprimatur.web.shared.WireName;

/** A draft on the wire. Members that are absent are empty; no member can set an author, a state or a version. */
public record ContentBody(
    @Flat Piece piece,
    @Flat Reach reach,
    @Flat References references,
    DeclarationsBody declarations,
    List<String> coAuthors,
    String slot,
    @Flat About about) {

  /** What it is, who speaks, and what is said. */
  public record Piece(String kind, String voice, String title, String text) {}

  /** Where it goes, and the words for one channel or each post of a thread. */
  public record Reach(List<String> channels, Map<String, String> variants, List<String> segments) {}

  /** What readers are pointed to. */
  public record References(List<String> sources, List<AccountBody> listedAccounts) {}

  /** What is said about it: answers to what the policy asks, its language, its pictures, and other facts. */
  public record About(
      Map<String, String> answers, String lang, List<Map<String, String>> media, Map<String, String> facts) {}

  /** An account that the text lists. */
  public record AccountBody(String handle, String claimedName, String proof) {}

  /** What the author declares; {@code interests} is {@code "none"} or a list. */
  public record DeclarationsBody(String patient, JsonNode interests, String ai, Boolean accountsChecked) {}

  static ContentBody of(Content content) {
    var said = content.words();
    return new ContentBody(
        new Piece(content.kind().wire(), content.voice().wire(), said.title(), said.text()),
        new Reach(
            content.outlets().channels().stream().sorted().map(ChannelId::wire).toList(), byWire(said.variants()),
            said.segments()),
        new References(
            content.references().sources(),
            content.references().listedAccounts().stream()
                .map(account -> new AccountBody(account.handle(), account.claimedName(), account.proof())).toList()),
        declarations(content.statements().declarations()),
        content.coAuthors(),
        content.outlets().slot().map(Instant::toString).orElse(null),
        new About(
            content.statements().answers(), said.language(), content.statements().media(),
            content.statements().facts()));
  }

  Content content() {
    return new Content(
        WireName.in(Kind.class, "kind", orElse(piece.kind, "post")),
        WireName.in(Voice.class, "voice", orElse(piece.voice, "member")),
        words(),
        new Content.Outlets(channelSet(), Optional.ofNullable(slot).map(ContentBody::moment)),
        new Content.References(
            list(references.sources), list(references.listedAccounts).stream().map(ContentBody::account).toList()),
        statements(),
        list(coAuthors));
  }

  private Content.Words words() {
    var segments = list(reach.segments);
    var whole = orElse(piece.text, String.join("\n\n", segments));
    return new Content.Words(
        orElse(piece.title, ""), whole, variantMap(), segments, orElse(about.lang, Content.ENGLISH));
  }

  private Content.Statements statements() {
    return new Content.Statements(
        declared(), about.answers == null ? Map.of() : about.answers,
        list(about.media).stream().map(BesideText::plain).toList(), BesideText.plain(about.facts));
  }

  private Set<ChannelId> channelSet() {
    var set = new HashSet<ChannelId>();
    var channels = list(reach.channels);
    IntStream.range(0, channels.size()).forEach(n -> set.add(channel("channels[" + n + "]", channels.get(n))));
    return set;
  }

  private Map<ChannelId, String> variantMap() {
    var map = new HashMap<ChannelId, String>();
    if (reach.variants != null) {
      reach.variants.forEach((wire, words) -> map.put(channel("variants." + wire, wire), words));
    }
    return map;
  }

  private Declarations declared() {
    if (declarations == null) {
      return Declarations.OPEN;
    }
    return new Declarations(
        Optional.ofNullable(declarations.patient())
            .map(name -> WireName.in(Declarations.Patient.class, "declarations.patient", name)),
        interests(declarations.interests()),
        Optional.ofNullable(declarations.ai()).map(name -> WireName.in(Declarations.Ai.class, "declarations.ai", name)),
        Boolean.TRUE.equals(declarations.accountsChecked()));
  }

  private static Optional<List<String>> interests(JsonNode node) {
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (node.isTextual() && node.textValue().equals("none")) {
      return Optional.of(List.of());
    }
    if (!node.isArray()) {
      throw new WrongMember("declarations.interests", WrongMember.described(node),
          Sentence.of(Wanted.NONE_OR_TEXTS));
    }
    IntStream.range(0, node.size()).filter(n -> !node.get(n).isTextual()).findFirst().ifPresent(n -> {
      throw new WrongMember("declarations.interests[" + n + "]", WrongMember.described(node.get(n)),
          Sentence.of(Wanted.TEXT));
    });
    return Optional.of(node.valueStream().map(JsonNode::textValue).toList());
  }

  private static DeclarationsBody declarations(Declarations made) {
    return new DeclarationsBody(
        made.patient().map(Declarations.Patient::wire).orElse(null),
        made.interests().map(ContentBody::interests).orElse(null),
        made.ai().map(Declarations.Ai::wire).orElse(null),
        made.accountsChecked());
  }

  private static JsonNode interests(List<String> ties) {
    var list = JsonNodeFactory.instance.arrayNode();
    ties.forEach(list::add);
    return ties.isEmpty() ? JsonNodeFactory.instance.textNode("none") : list;
  }

  private static ListedAccount account(AccountBody body) {
    var handle = orElse(body.handle(), "");
    return new ListedAccount(handle.startsWith("@") ? handle.substring(1) : handle, orElse(body.claimedName(), ""),
        orElse(body.proof(), ""));
  }

  private static Map<String, String> byWire(Map<ChannelId, String> variants) {
    var map = new TreeMap<String, String>();
    variants.forEach((channel, words) -> map.put(channel.wire(), words));
    return map;
  }

  private static ChannelId channel(String field, String wire) {
    return ChannelId.ofWire(orElse(wire, "")).orElseThrow(
        () -> WireName.unknown(field, wire,
            ChannelId.all().stream().map(ChannelId::wire).collect(Collectors.joining(", "))));
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new WrongMember("slot", WrongMember.quoted(text), Sentence.of(Wanted.MOMENT));
    }
  }

  private static String orElse(String value, String fallback) {
    return value == null ? fallback : value;
  }

  private static <T> List<T> list(List<T> values) {
    return values == null ? List.of() : values;
  }
}
