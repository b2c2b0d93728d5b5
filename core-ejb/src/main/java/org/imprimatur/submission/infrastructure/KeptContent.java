package org.imprimatur.submission.infrastructure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;

/**
 * A content as the database keeps it: flat, as every release has written it, however the model is cut. What an earlier
 * release did not know is not there.
 */
final class KeptContent {

  public Kind kind;
  public Voice voice;
  public String title;
  public String text;
  public Set<ChannelId> channels;
  public Map<ChannelId, String> variants;
  public List<String> segments;
  public List<String> sources;
  public List<ListedAccount> listedAccounts;
  public Declarations declarations;
  public List<String> coAuthors;
  public Optional<Instant> slot = Optional.empty();
  public Map<String, String> answers;
  public String language;
  public List<Map<String, String>> media;
  public Map<String, String> facts;

  /** Returns it in one order, whichever a set has today: what is not changed is then not taken for changed. */
  static String write(Content content) {
    var kept = new KeptContent();
    kept.kind = content.kind();
    kept.voice = content.voice();
    kept.title = content.words().title();
    kept.text = content.words().text();
    kept.channels = new TreeSet<>(content.outlets().channels());
    kept.variants = new TreeMap<>(content.words().variants());
    kept.segments = content.words().segments();
    kept.sources = content.references().sources();
    kept.listedAccounts = content.references().listedAccounts();
    kept.declarations = content.statements().declarations();
    kept.coAuthors = content.coAuthors();
    kept.slot = content.outlets().slot();
    kept.answers = new TreeMap<>(content.statements().answers());
    kept.language = content.words().language();
    kept.media = content.statements().media().stream().<Map<String, String>>map(TreeMap::new).toList();
    kept.facts = new TreeMap<>(content.statements().facts());
    return Json.write(kept);
  }

  static Content read(String json) {
    return Json.read(json, KeptContent.class).content();
  }

  private Content content() {
    return new Content(
        kind, voice,
        new Content.Words(title, text, variants, segments, Objects.requireNonNullElse(language, Content.ENGLISH)),
        new Content.Outlets(channels, slot),
        new Content.References(sources, listedAccounts),
        new Content.Statements(
            declarations, answers, Objects.requireNonNullElse(media, List.of()),
            Objects.requireNonNullElse(facts, Map.of())),
        coAuthors);
  }
}
