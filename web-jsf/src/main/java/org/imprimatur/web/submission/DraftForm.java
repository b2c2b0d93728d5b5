package org.imprimatur.web.submission;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;
import org.imprimatur.web.shared.Words;

/** The fields of the composing page, as typed. Fields are read by the page, so they have the accessors it needs. */
public class DraftForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String NEXT_POST = "\n---\n";

  /** In whatever language it is typed: the page may have been opened in another. */
  private static final Set<String> NONE = Phrasebook.LANGUAGES.stream()
      .map(language -> Words.in(language, ZoneOffset.UTC).say("submission.compose.no-interests"))
      .collect(Collectors.toUnmodifiableSet());

  private Kind kind = Kind.POST;
  private Voice voice = Voice.MEMBER;
  private String language = Content.ENGLISH;
  private String title = "";
  private String text = "";
  private List<String> channels = usual();
  private String sources = "";
  private String accounts = "";
  private String coAuthors = "";
  private String segments = "";
  private String patient = "";
  private String ai = "";
  private String interests = "";
  private boolean accountsChecked;
  private ArrayList<String> facts = new ArrayList<>();
  private ArrayList<MediumForm> media = new ArrayList<>(List.of(new MediumForm()));

  private final Opened opened = new Opened();
  private final HashMap<String, String> variants = new HashMap<>();
  private HashMap<String, String> said = new HashMap<>();
  private final SlotForm slot = new SlotForm();

  private static List<String> usual() {
    return ChannelId.all().stream().filter(channel -> channel.profile().usual()).map(ChannelId::wire)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * Fills a form.
   *
   * @param none how the reader says that there are no interests
   * @param zone of the clock that times are read from
   */
  static DraftForm of(Content content, String none, ZoneId zone) {
    var form = new DraftForm();
    form.kind = content.kind();
    form.voice = content.voice();
    form.language = content.words().language();
    form.title = content.words().title();
    form.text = content.words().text();
    form.setChannels(content.outlets().channels().stream().sorted().map(ChannelId::wire).toList());
    form.coAuthors = String.join(", ", content.coAuthors());
    var posts = content.words().segments();
    form.segments = form.opened.show("segments", String.join(NEXT_POST, posts), posts);
    form.show(content.references());
    form.show(content.statements().declarations(), none);
    form.slot.show(content.outlets().slot(), zone);
    form.keep(content);
    return form;
  }

  private void show(Content.References references) {
    sources = opened.show("sources", String.join("\n", references.sources()), references.sources());
    accounts =
        references.listedAccounts().stream()
            .map(each -> each.handle() + " | " + each.claimedName() + " | " + each.proof())
            .collect(Collectors.joining("\n"));
    opened.show("accounts", accounts, references.listedAccounts().stream()
        .flatMap(each -> Stream.of(each.handle(), each.claimedName(), each.proof())).toList());
  }

  private void show(Declarations declared, String none) {
    patient = declared.patient().map(Enum::name).orElse("");
    ai = declared.ai().map(Enum::name).orElse("");
    interests = declared.interests().map(ties -> ties.isEmpty() ? none : String.join("\n", ties)).orElse("");
    opened.show("interests", interests, declared.interests().orElse(List.of()));
    accountsChecked = declared.accountsChecked();
  }

  /**
   * What the page does not show is kept as it was; what it shows otherwise than a program wrote it, until it is
   * touched.
   */
  private void keep(Content content) {
    var said = content.statements();
    content.words().variants()
        .forEach((channel, own) -> variants.put(channel.wire(), opened.show(own(channel), own, List.of(own))));
    this.said = new HashMap<>(said.facts());
    facts =
        new ArrayList<>(said.facts().keySet().stream().filter(name -> said.facts().get(name).equals("yes")).toList());
    if (!said.media().isEmpty()) {
      media = said.media().stream().map(MediumForm::of).collect(Collectors.toCollection(ArrayList::new));
    }
  }

  Content content(Map<String, String> answers) {
    var posts = opened.read("segments", segments, posts());
    return new Content(
        kind, voice, new Content.Words(title.strip(), unix(text), variants(), posts, language),
        new Content.Outlets(channelSet(), slot.slot()),
        new Content.References(opened.read("sources", sources, lines(sources)), accounts()),
        new Content.Statements(declarations(), answers, pictures(), ticked()), names());
  }

  private Map<ChannelId, String> variants() {
    var kept = new HashMap<ChannelId, String>();
    ChannelId.all().forEach(channel -> {
      var typed = unix(variants.getOrDefault(channel.wire(), ""));
      opened.read(own(channel), typed, CleanText.blank(typed) ? List.of() : List.of(typed))
          .forEach(words -> kept.put(channel, words));
    });
    return kept;
  }

  private static String own(ChannelId channel) {
    return "variant." + channel.wire();
  }

  private List<Map<String, String>> pictures() {
    return media.stream().map(MediumForm::facts).filter(each -> !each.isEmpty()).toList();
  }

  /** A fact that a program denied stays denied unless it is ticked. */
  private Map<String, String> ticked() {
    var all = new HashMap<>(said);
    all.values().removeIf("yes"::equals);
    facts.forEach(name -> all.put(name, "yes"));
    return all;
  }

  private List<ListedAccount> accounts() {
    var parts = opened.read("accounts", accounts, List.of());
    return parts.isEmpty()
        ? lines(accounts).stream().map(DraftForm::account).toList()
        : IntStream.range(0, parts.size() / 3).map(i -> 3 * i)
            .mapToObj(i -> new ListedAccount(parts.get(i), parts.get(i + 1), parts.get(i + 2))).toList();
  }

  /** Makes room for one more picture or recording. */
  public void addMedium() {
    media.add(new MediumForm());
  }

  /** Returns the text as it is kept: its offsets are those of the findings. */
  String keptText() {
    return unix(text);
  }

  /** Puts words in place of a stretch of the text; what lies beyond it is in the posts of the thread. */
  void replace(int start, int end, String words) {
    var whole = unix(text);
    if (end <= whole.length()) {
      text = whole.substring(0, start) + words + whole.substring(end);
    } else {
      var old = content(Map.of()).words().whole().substring(start, end);
      segments = unix(segments).replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(words));
    }
  }

  /** Browsers send CR LF; what is hashed, counted and published has LF. */
  private static String unix(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n');
  }

  private List<String> posts() {
    return Arrays.stream(unix(segments).split(NEXT_POST)).map(String::strip).filter(post -> !post.isEmpty()).toList();
  }

  private Set<ChannelId> channelSet() {
    var set = new HashSet<ChannelId>();
    channels.forEach(wire -> ChannelId.ofWire(wire).ifPresent(set::add));
    return set;
  }

  private Declarations declarations() {
    return new Declarations(
        Optional.of(patient).filter(name -> !name.isEmpty()).map(Declarations.Patient::valueOf),
        interests(),
        Optional.of(ai).filter(name -> !name.isEmpty()).map(Declarations.Ai::valueOf),
        accountsChecked);
  }

  private Optional<List<String>> interests() {
    var typed = interests.strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        NONE.contains(typed.toLowerCase(Locale.ROOT)) ? List.of() : opened.read("interests", interests, lines(typed)));
  }

  private List<String> names() {
    return Arrays.stream(coAuthors.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  private static ListedAccount account(String line) {
    var parts = line.split("\\|", 3);
    var handle = parts[0].strip();
    return new ListedAccount(
        handle.startsWith("@") ? handle.substring(1) : handle, parts.length > 1 ? parts[1].strip() : "",
        parts.length > 2 ? parts[2].strip() : "");
  }

  private static List<String> lines(String typed) {
    return unix(typed).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public Kind getKind() { return kind; }
  public void setKind(Kind chosen) { kind = chosen; }
  public Voice getVoice() { return voice; }
  public void setVoice(Voice chosen) { voice = chosen; }
  public String getLanguage() { return language; }
  public void setLanguage(String chosen) { language = chosen == null ? Content.ENGLISH : chosen; }
  public String getTitle() { return title; }
  public void setTitle(String typed) { title = typed; }
  public String getText() { return text; }
  public void setText(String typed) { text = typed; }
  public List<String> getChannels() { return channels; }
  public void setChannels(List<String> chosen) {
    channels = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
  }
  public String getSources() { return sources; }
  public void setSources(String typed) { sources = typed; }
  public String getAccounts() { return accounts; }
  public void setAccounts(String typed) { accounts = typed; }
  public String getCoAuthors() { return coAuthors; }
  public void setCoAuthors(String typed) { coAuthors = typed; }
  public String getSegments() { return segments; }
  public void setSegments(String typed) { segments = typed; }
  public String getPatient() { return patient; }
  public void setPatient(String chosen) { patient = chosen == null ? "" : chosen; }
  public String getAi() { return ai; }
  public void setAi(String chosen) { ai = chosen == null ? "" : chosen; }
  public String getInterests() { return interests; }
  public void setInterests(String typed) { interests = typed; }
  public List<String> getFacts() { return facts; }
  public void setFacts(List<String> ticked) { facts = ticked == null ? new ArrayList<>() : new ArrayList<>(ticked); }
  public Map<String, String> getVariants() { return variants; }
  public SlotForm getSlot() { return slot; }
  public List<MediumForm> getMedia() { return media; }
  public boolean isAccountsChecked() { return accountsChecked; }
  public void setAccountsChecked(boolean ticked) { accountsChecked = ticked; }
}
