package org.imprimatur.submission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.policy.model.BesideText;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;

/**
 * What the author wrote, kept exactly as written.
 *
 * @param kind what it is
 * @param voice who speaks
 * @param words what is said
 * @param outlets where it is to go, and when
 * @param references what readers are pointed to
 * @param statements what the author says about it, to the committee
 * @param coAuthors user names of those who wrote with the author: in a draft all whom the author names, in a frozen
 *     revision those who had accepted
 */
public record Content(
    Kind kind,
    Voice voice,
    Words words,
    Outlets outlets,
    References references,
    Statements statements,
    List<String> coAuthors) {

  /** How much of a text stands for all of it where there is room for one line, in code points. */
  public static final int HEADLINE = 80;

  /** The language of a text that names none, and of every text kept before texts named theirs. */
  public static final String ENGLISH = "en";

  public Content {
    coAuthors = List.copyOf(coAuthors);
  }

  /**
   * What is said.
   *
   * @param title the headline; may be empty for a post
   * @param text the words; for a thread, what its segments say together
   * @param variants the words for one channel where they differ from {@code text}
   * @param segments the posts of a thread, in order; empty when the text is one piece
   * @param language the BCP 47 tag of the text, such as {@code es}
   */
  public record Words(
      String title, String text, Map<ChannelId, String> variants, List<String> segments, String language) {

    public Words {
      variants = Map.copyOf(variants);
      segments = List.copyOf(segments);
    }

    /**
     * Returns what is screened: the text first, so that its offsets stay, then every post of a thread that the text
     * does not hold already.
     */
    public String whole() {
      var parts = new ArrayList<>(List.of(text));
      segments.stream().filter(segment -> !text.contains(segment)).forEach(parts::add);
      return String.join("\n\n", parts);
    }

    /**
     * Returns what a list shows of it: the title, or the first line where there is none, cut where it is long; empty
     * when nothing is written yet.
     */
    public String headline() {
      var line = title.isBlank() ? text.strip().lines().findFirst().orElse("") : title;
      var shown = CleanText.beginning(line, HEADLINE);
      return shown.equals(line) ? line : shown + "…";
    }

    private Words only(List<ChannelId> channels) {
      var kept = variants.entrySet().stream().filter(each -> channels.contains(each.getKey()))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      return new Words(title, text, kept, segments, language);
    }

    private Map<String, String> byWire() {
      return variants.entrySet().stream().collect(Collectors.toMap(each -> each.getKey().wire(), Map.Entry::getValue));
    }
  }

  /**
   * Where it is to go, and when.
   *
   * @param channels besides the society's own feed
   * @param slot the earliest moment it may go out; empty for as soon as it is approved
   */
  public record Outlets(Set<ChannelId> channels, Optional<Instant> slot) {

    public Outlets {
      channels = Set.copyOf(channels);
    }

    /** Returns the channels in their fixed order, the society's feed last and always. */
    public List<ChannelId> destinations() {
      return ChannelId.all().stream()
          .filter(channel -> channel.equals(ChannelId.WEB) || channels.contains(channel))
          .toList();
    }
  }

  /**
   * What readers are pointed to.
   *
   * @param sources addresses or identifiers (DOI, PMID) of what is cited
   * @param listedAccounts accounts on networks
   */
  public record References(List<String> sources, List<ListedAccount> listedAccounts) {

    public References {
      sources = List.copyOf(sources);
      listedAccounts = List.copyOf(listedAccounts);
    }
  }

  /**
   * What the author says about it, to the committee.
   *
   * @param declarations what the author declares
   * @param answers the author's answers to findings, by rule id
   * @param media what is said of each picture or recording that will be attached; the names are those of
   *     {@link BesideText#MEDIA}
   * @param facts what is said of the post; the names are those of {@link BesideText#FACTS}
   */
  public record Statements(
      Declarations declarations, Map<String, String> answers, List<Map<String, String>> media,
      Map<String, String> facts) {

    public Statements {
      answers = Map.copyOf(answers);
      media = media.stream().map(Map::copyOf).toList();
      facts = Map.copyOf(facts);
    }
  }

  /** Returns it with other co-authors. */
  public Content by(List<String> others) {
    return new Content(kind, voice, words, outlets, references, statements, others);
  }

  /**
   * Returns it without the words for channels to which it does not go: nobody screens those, so nobody keeps them to be
   * sent.
   */
  Content going() {
    return new Content(
        kind, voice, words.only(outlets.destinations()), outlets, references, statements, coAuthors);
  }

  /** Returns the members of the canonical form that is hashed (architecture: the content hash). */
  Map<String, Object> canonical() {
    var form = new TreeMap<String, Object>();
    form.put("kind", kind.wire());
    form.put("voice", voice.wire());
    form.put("title", words.title());
    form.put("text", words.text());
    form.put("channels", outlets.destinations().stream().map(ChannelId::wire).toList());
    form.put("variants", words.byWire());
    form.put("segments", words.segments());
    form.put("sources", references.sources());
    form.put("listedAccounts", references.listedAccounts().stream().map(ListedAccount::canonical).toList());
    form.put("declarations", statements.declarations().canonical());
    form.put("coAuthors", coAuthors);
    if (!words.language().equals(ENGLISH)) {
      // Left out of English texts, so that the hashes of those approved before stay what they were.
      form.put("language", words.language());
    }
    if (!statements.media().isEmpty()) {
      form.put("media", statements.media());
    }
    if (!statements.facts().isEmpty()) {
      form.put("facts", statements.facts());
    }
    return form;
  }
}
