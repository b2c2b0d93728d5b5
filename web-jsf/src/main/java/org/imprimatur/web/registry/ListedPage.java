package org.imprimatur.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.platform.model.Sheet;
import org.imprimatur.registry.application.AddAccounts;
import org.imprimatur.registry.model.Check;
import org.imprimatur.registry.model.ListedAccounts;
import org.imprimatur.registry.model.VerifiedAccount.ProofKind;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** Registering accounts from a sheet: what would become of it is shown first. */
@Named
@ViewScoped
public class ListedPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  @Inject transient AddAccounts addAccounts;
  @Inject transient Words words;

  private String sheet = "";
  private transient ListedAccounts read;

  /** Refuses a caller who verifies no accounts. */
  public void guard() throws IOException {
    var refusal = addAccounts.preview("").objection();
    if (refusal.isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("registry.listed.refused"),
          words.of(refusal.get()));
    }
  }

  /** Shows which accounts the sheet would register and what is wrong in it. */
  public void preview() {
    if (answered(addAccounts.preview(sheet))) {
      Notes.here(read.flaws().isEmpty(), read.flaws().isEmpty() ? words.say("shared.sheet.good")
          : words.say("shared.sheet.flaws-said", read.flaws().size(), read.flaws().size() >= Sheet.MOST_FLAWS));
    }
  }

  /** Registers all of them. */
  public void add() throws IOException {
    var added = addAccounts.add(sheet);
    if (answered(added)) {
      Notes.say(words.say("registry.listed.added", read.checks().size()));
      Addresses.go("/accounts");
    } else {
      read = addAccounts.preview(sheet).answer().orElse(null);
    }
  }

  private boolean answered(Decision<ListedAccounts> decision) {
    decision.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    read = decision.answer().orElse(null);
    return read != null;
  }

  /** Tells whether a sheet was looked at and nothing is wrong in it. */
  public boolean isGood() {
    return read != null && read.flaws().isEmpty();
  }

  public int getCount() {
    return read == null ? 0 : read.checks().size();
  }

  /** Returns how many are registered already. */
  public int getAgain() {
    return read == null ? 0 : read.again();
  }

  /** Returns the first few that it would register. */
  public List<Check> getFirst() {
    return read == null ? List.of() : read.checks().stream().limit(SHOWN).toList();
  }

  public List<Sheet.Flaw> getFlaws() {
    return read == null ? List.of() : read.flaws();
  }

  /** Returns which first row, networks and kinds of proof a sheet has. */
  public String getHint() {
    return words.say("registry.listed.hint",
        ChannelId.all().stream().filter(channel -> channel.profile().network()).map(ChannelId::wire)
            .collect(Collectors.joining(", ")),
        Arrays.stream(ProofKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ")));
  }

  public String getSheet() {
    return sheet;
  }

  public void setSheet(String typed) {
    sheet = typed;
  }
}
