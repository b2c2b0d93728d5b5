package org.imprimatur.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.pack.model.InForce;
import org.imprimatur.pack.model.RuleText;
import org.imprimatur.pack.model.StoredPack.Enforced;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.screening.application.ReadPolicyInForce;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Words;

/** The policy in force: its switches, its rules by family or those with some words, and one rule at its own address. */
@Named
@RequestScoped
public class PolicyPage {

  private static final int LONGEST = 200;

  private ReadPolicyInForce read;
  private Words words;
  private Names names;
  private Frame frame;
  private HttpServletRequest request;

  private Optional<Refusal> refusal;
  private InForce policy;
  private List<Family> families;
  private int count;
  private RuleRead rule;

  @Inject
  public PolicyPage(ReadPolicyInForce read, Words words, Names names, Frame frame, HttpServletRequest request) {
    this.read = read;
    this.words = words;
    this.names = names;
    this.frame = frame;
    this.request = request;
  }

  /** For the proxy of the container. */
  protected PolicyPage() {}

  /** A family of rules, those of it that are shown. */
  public record Family(String id, String name, List<RuleRead> rules) {}

  /** A switch of the society's, and how it stands. */
  public record Switched(String name, String value) {}

  @PostConstruct
  void load() {
    var shown = read.read();
    refusal = shown.objection();
    shown.answer().ifPresent(answer -> {
      policy = answer.pack();
      var said = new RuleWords(policy, words, frame.getSociety());
      var all = Stream.concat(
          Arrays.stream(Category.values()).map(family -> new Family(family.wire(), words.of(family), of(family, said))),
          Stream.of(new Family("code", words.say("policy.policy.in-code"),
              answer.inCode().stream().map(said::inCode).toList())))
          .toList();
      count = all.stream().mapToInt(family -> family.rules().size()).sum();
      families = all.stream().map(this::sifted).filter(family -> !family.rules().isEmpty()).toList();
      rule = all.stream().flatMap(family -> family.rules().stream())
          .filter(each -> each.id().equals(asked())).findFirst().orElse(null);
    });
  }

  private List<RuleRead> of(Category family, RuleWords said) {
    return policy.book().pack().rules().stream().filter(each -> each.heading().category() == family).map(said::of)
        .toList();
  }

  /** Of all words that are looked for a rule must have each, in whatever case and with or without accents. */
  private Family sifted(Family family) {
    Predicate<RuleRead> has = Arrays.stream(plain(getQuery()).split("\\s+"))
        .<Predicate<RuleRead>>map(word -> each -> plain(family.name() + " " + each.all()).contains(word))
        .reduce(each -> true, Predicate::and);
    return new Family(family.id(), family.name(), family.rules().stream().filter(has).toList());
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }

  private String asked() {
    return Addresses.lastPart(FacesContext.getCurrentInstance());
  }

  /** Refuses a visitor, and says of a rule that the policy in force does not have that it has none of that name. */
  public void guard() throws IOException {
    if (refusal.isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("policy.policy.refused"), words.of(refusal.get()));
    } else if (!asked().isEmpty() && rule == null) {
      Addresses.refuse(HttpServletResponse.SC_NOT_FOUND, words.say("policy.policy.no-rule"),
          words.say("policy.policy.no-rule-text", getVersion(), brief(asked())));
    }
  }

  private static String brief(String name) {
    return name.substring(0, Math.min(60, name.length()));
  }

  /** Returns the rule that is shown by itself; null where all are. */
  public RuleRead getRule() {
    return rule;
  }

  public List<Family> getFamilies() {
    return families;
  }

  public String getQuery() {
    var words = Optional.ofNullable(request.getParameter("find")).map(String::strip).orElse("");
    return words.substring(0, Math.min(LONGEST, words.length()));
  }

  /** Says how many rules there are, or how many of them have the words. */
  public String getFound() {
    int found = families.stream().mapToInt(family -> family.rules().size()).sum();
    return getQuery().isEmpty() ? words.say("policy.policy.all", count)
        : words.say("policy.policy.found", found, count);
  }

  /** Returns the name and version. */
  public String getVersion() {
    return policy.book().version();
  }

  public String getTitle() {
    return policy.book().pack().edition().title();
  }

  /** Says since when it is in force and who put it there. */
  public String getSince() {
    return policy.enforced().map(this::since).orElseGet(() -> words.say("policy.policy.shipped"));
  }

  private String since(Enforced enforced) {
    return enforced.by().equals(AuditTrail.SYSTEM)
        ? words.say("policy.policy.since-start", enforced.at())
        : words.say("policy.policy.since", enforced.at(), names.of(enforced.by()));
  }

  /** Returns the switches in words, by name. */
  public List<Switched> getSwitches() {
    var said = new SwitchWords(words);
    return policy.book().pack().switches().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(each -> new Switched(said.name(each.getKey()), said.stands(each.getKey(), each.getValue()))).toList();
  }

  /** Tells whether the caller keeps what the society says of itself, to whom its page is open. */
  public boolean isKeeper() {
    return frame.may(Permission.KEEP_SOCIETY);
  }

  /** Tells whether the caller may look how the switches are changed. */
  public boolean isReader() {
    return frame.may(Permission.READ_POLICIES);
  }

  /** Returns what a rule may ask, the gravest first. */
  public List<Severity> getGrades() {
    return List.of(Severity.BLOCK, Severity.JUSTIFY, Severity.ADVISE);
  }

  /** Tells how many rules the society has switched off. */
  public long getOff() {
    return policy.book().pack().rules().stream().filter(Predicate.<RuleText>not(policy.book()::on)).count();
  }
}
