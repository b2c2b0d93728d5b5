package org.imprimatur.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.pack.application.DraftSwitches;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.pack.application.KeepPolicies.Seen;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.pack.model.Switch;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** The switches of the policy in force: chosen, looked at, kept as a draft, and put in force by two officers. */
@Named
@ViewScoped
public class SwitchesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The beginning of the name of a choice, before the switch's. */
  private static final String CHOICE = "switch.";

  @Inject transient DraftSwitches drafts;
  @Inject transient KeepPolicies policies;
  @Inject transient Words words;
  @Inject transient Names names;
  @Inject transient Frame frame;

  /** What is chosen of each switch, whatever becomes of the policy while this page is open. */
  private final HashMap<String, String> chosen = new HashMap<>();

  /**
   * The drafts as they were shown, by reference: a button that was pressed stands where it stood, though its draft may
   * be gone or another.
   */
  private final LinkedHashMap<String, Seen> shown = new LinkedHashMap<>();

  /** What was in force when the page was shown; a decision counts for that one only. */
  private String seen = "";
  private boolean looked;
  private transient DraftSwitches.Desk desk;
  private transient SwitchWords.Change change;

  /** A switch as it is chosen. */
  public record Choice(
      String name, String title, String means, String stands, List<Value> values, List<SwitchWords.Named> rules) {}

  /** What a switch may say. */
  public record Value(String value, String said, boolean now, boolean chosen) {}

  /**
   * A draft that waits.
   *
   * @param alone whether it says nothing but other switches
   * @param standing how far it is
   * @param deed what the caller may do with it now; empty for nothing
   */
  public record Waiting(
      String reference, String written, SwitchWords.Change change, boolean alone, String standing, String deed) {}

  /** Opens what counts now; whoever may not read drafts is told who may. */
  public void load() throws IOException {
    var found = drafts.read();
    if (found.objection().isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("policy.switches.refused"),
          words.of(found.objection().get()));
      return;
    }
    refresh();
    desk().switches().forEach(each -> chosen.put(each.name(), each.value()));
  }

  /** Shows what would become of the policy; what was chosen stays, whatever the answer. */
  public void look() {
    choose();
    var would = drafts.preview(seen, chosen);
    looked = said(would);
    change = would.answer().map(said()::of).orElse(null);
    refresh();
  }

  /** Keeps what was looked at as a draft, or says why not: what was chosen stays. */
  public void keep() throws IOException {
    var kept = drafts.draft(seen, chosen);
    if (said(kept)) {
      Notes.say(words.say("policy.switches.kept", kept.answer().map(StoredPack::reference).orElseThrow()));
      Addresses.go("/switches");
    } else {
      looked = false;
      refresh();
    }
  }

  /** Gives an officer's word that a draft should be in force; the second one puts it there. */
  public void put() throws IOException {
    var draft = Addresses.sent("draft");
    var put = policies.putInForce(draft, shown.getOrDefault(draft, new Seen(seen, "", false)));
    if (said(put)) {
      var pack = put.answer().orElseThrow();
      Notes.say(words.say("policy.switches.put", pack.state().name(), pack.reference()));
      Addresses.go("/switches");
    } else {
      refresh();
    }
  }

  private boolean said(Decision<?> decision) {
    decision.objection().map(words::of).ifPresent(Notes::refuse);
    return decision.answer().isPresent();
  }

  /** A switch that the page does not name stays out: another policy may have come in force that has none of it. */
  private void choose() {
    chosen.clear();
    desk().switches().forEach(
        each -> Optional.of(Addresses.sent(CHOICE + each.name())).filter(value -> !value.isEmpty())
            .ifPresent(value -> chosen.put(each.name(), value)));
  }

  private void refresh() {
    desk = null;
    var now = desk().inForce().reference();
    looked &= now.equals(seen);
    seen = now;
    shown.clear();
    desk().waiting().stream().map(DraftSwitches.Waiting::draft).forEach(draft -> shown.put(draft.reference(),
        new Seen(now, draft.digest(), draft.confirmedBy(frame.getUsername()))));
  }

  private DraftSwitches.Desk desk() {
    if (desk == null) {
      desk = drafts.read().answer().orElseThrow();
    }
    return desk;
  }

  private SwitchWords said() {
    return new SwitchWords(words);
  }

  /** Returns the switches, each with what it may say. */
  public List<Choice> getChoices() {
    return desk().switches().stream().map(each -> new Choice(each.name(), said().name(each.name()),
        said().means(each.name()), said().stands(each.name(), each.value()), values(each),
        said().named(each.rules()))).toList();
  }

  private List<Value> values(Switch each) {
    var wanted = chosen.getOrDefault(each.name(), each.value());
    return each.values().stream().map(value -> new Value(value, said().stands(each.name(), value),
        value.equals(each.value()), value.equals(wanted))).toList();
  }

  /** Returns what would become of the policy; null while nothing was looked at. */
  public SwitchWords.Change getChange() {
    return looked ? change : null;
  }

  /** Returns the drafts that wait, as they were shown. */
  public List<Waiting> getWaiting() {
    return shown.keySet().stream().map(reference -> desk().waiting().stream()
        .filter(each -> each.draft().reference().equals(reference)).findFirst().map(this::waiting)
        .orElseGet(() -> new Waiting(reference, "", new SwitchWords.Change(List.of(), List.of(), List.of()), true,
            "", "-")))
        .toList();
  }

  private Waiting waiting(DraftSwitches.Waiting each) {
    var draft = each.draft();
    return new Waiting(draft.reference(),
        words.say("policy.switches.written", names.of(draft.written().by()), draft.written().at()),
        said().of(each.change()), each.alone(), standing(draft), deed(draft));
  }

  private String standing(StoredPack draft) {
    return draft.proposal()
        .map(first -> words.say(mine(draft) ? "policy.switches.yours" : "policy.switches.proposed",
            names.of(first.by()), first.at()))
        .orElseGet(() -> words.say("policy.switches.unproposed"));
  }

  private boolean mine(StoredPack draft) {
    return draft.proposal().filter(first -> first.by().equals(frame.getUsername())).isPresent();
  }

  private String deed(StoredPack draft) {
    return !frame.may(Permission.ENFORCE_POLICY) || mine(draft) ? ""
        : words.say(draft.confirmedBy(frame.getUsername()) ? "policy.switches.force" : "policy.switches.propose");
  }

  /** Tells whether the caller may draft a change. */
  public boolean isWriter() {
    return frame.may(Permission.WRITE_POLICIES);
  }

  /** Returns the name and version of what is in force. */
  public String getInForce() {
    return seen;
  }
}
