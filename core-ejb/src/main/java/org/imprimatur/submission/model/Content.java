package org.imprimatur.submission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.policy.model.BesideText;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;

/**
 * What the author wrote, kept exactly as written.
 *
 * @param kind what it is
 * @param voice who speaks
 * @param title the headline; may be empty for a post
 * @param text the words; for a thread, what its segments say together
 * @param channels where it is to go, besides the society's own feed
 * @param variants the words for one channel where they differ from {@code text}
 * @param segments the posts of a thread, in order; empty when the text is one piece
 * @param sources addresses or identifiers (DOI, PMID) of what is cited
 * @param listedAccounts the accounts readers are pointed to
 * @param declarations what the author declares
 * @param coAuthors user names of those who wrote with the author: in a draft all whom the author names, in a frozen
 *     revision those who had accepted
 * @param slot the earliest moment it may go out; empty for as soon as it is approved
 * @param answers the author's answers to findings, by rule id
 * @param language the BCP 47 tag of the text, such as {@code es}
 * @param media what is said of each picture or recording that will be attached; the names are those of
 *     {@link BesideText#MEDIA}
 * @param facts what is said of the post; the names are those of {@link BesideText#FACTS}
 */
public record Content(
    Kind kind,
    Voice voice,
    String title,
    String text,
    Set<ChannelId> channels,
    Map<ChannelId, String> variants,
    List<String> segments,
    List<String> sources,
    List<ListedAccount> listedAccounts,
    Declarations declarations,
    List<String> coAuthors,
    Optional<Instant> slot,
    Map<String, String> answers,
    String language,
    List<Map<String, String>> media,
    Map<String, String> facts) {

  /** The language of a text that names none, and of every text kept before texts named theirs. */
  public static final String ENGLISH = "en";

  public Content {
    channels = Set.copyOf(channels);
    variants = Map.copyOf(variants);
    segments = List.copyOf(segments);
    sources = List.copyOf(sources);
    listedAccounts = List.copyOf(listedAccounts);
    coAuthors = List.copyOf(coAuthors);
    answers = Map.copyOf(answers);
    language = language == null ? ENGLISH : language;
    media = media == null ? List.of() : media.stream().map(Map::copyOf).toList();
    facts = facts == null ? Map.of() : Map.copyOf(facts);
  }

  /** Makes a content without pictures and of which nothing more is said. */
  public Content(
      Kind kind, Voice voice, String title, String text, Set<ChannelId> channels, Map<ChannelId, String> variants,
      List<String> segments,
      List<String> sources, List<ListedAccount> listedAccounts, Declarations declarations, List<String> coAuthors,
      Optional<Instant> slot,
      Map<String, String> answers, String language) {
    this(
        kind, voice, title, text, channels, variants, segments, sources, listedAccounts, declarations, coAuthors, slot,
        answers, language,
        List.of(), Map.of());
  }

  /** Returns it with other co-authors. */
  public Content by(List<String> others) {
    return new Content(
        kind, voice, title, text, channels, variants, segments, sources, listedAccounts, declarations, others, slot,
        answers, language,
        media, facts);
  }

  /**
   * Returns it without the words for channels to which it does not go: nobody screens those, so nobody keeps them to be
   * sent.
   */
  Content going() {
    var kept = new HashMap<>(variants);
    kept.keySet().retainAll(destinations());
    return new Content(
        kind, voice, title, text, channels, kept, segments, sources, listedAccounts, declarations, coAuthors, slot,
        answers, language, media,
        facts);
  }

  /** Returns the channels in their fixed order, the society's feed last and always. */
  public List<ChannelId> destinations() {
    return ChannelId.all().stream()
        .filter(channel -> channel.equals(ChannelId.WEB) || channels.contains(channel))
        .toList();
  }

  /**
   * Returns what is screened: the text first, so that its offsets stay, then every post of a thread that the text does
   * not hold already.
   */
  public String wholeText() {
    var parts = new ArrayList<>(List.of(text));
    segments.stream().filter(segment -> !text.contains(segment)).forEach(parts::add);
    return String.join("\n\n", parts);
  }

  /** Returns the members of the canonical form that is hashed (architecture: the content hash). */
  Map<String, Object> canonical() {
    var form = new TreeMap<String, Object>();
    form.put("kind", kind.wire());
    form.put("voice", voice.wire());
    form.put("title", title);
    form.put("text", text);
    form.put("channels", destinations().stream().map(ChannelId::wire).toList());
    form.put("variants", byWire());
    form.put("segments", segments);
    form.put("sources", sources);
    form.put("listedAccounts", listedAccounts.stream().map(ListedAccount::canonical).toList());
    form.put("declarations", declarations.canonical());
    form.put("coAuthors", coAuthors);
    if (!language.equals(ENGLISH)) {
      // Left out of English texts, so that the hashes of those approved before stay what they were.
      form.put("language", language);
    }
    if (!media.isEmpty()) {
      form.put("media", media);
    }
    if (!facts.isEmpty()) {
      form.put("facts", facts);
    }
    return form;
  }

  private Map<String, String> byWire() {
    return variants.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().wire(), Map.Entry::getValue));
  }
}
