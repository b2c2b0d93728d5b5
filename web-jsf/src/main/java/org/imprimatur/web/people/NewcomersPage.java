package org.imprimatur.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.people.application.AddPeople;
import org.imprimatur.people.model.Newcomers;
import org.imprimatur.platform.application.Csv;
import org.imprimatur.platform.model.Sheet;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.SheetFile;
import org.imprimatur.web.shared.Words;

/** Adding people from a sheet: what would become of it is shown first. */
@Named
@ViewScoped
public class NewcomersPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  @Inject transient AddPeople addPeople;
  @Inject transient Words words;

  private String sheet = "";
  private transient Newcomers read;

  /** Refuses a caller who keeps no accounts. */
  public void guard() throws IOException {
    Optional<Refusal> refusal = addPeople.preview("").objection();
    if (refusal.isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("people.newcomers.refused"),
          words.of(refusal.get()));
    }
  }

  /** Shows whom the sheet would add and what is wrong in it. */
  public void preview() {
    if (answered(addPeople.preview(sheet))) {
      Notes.here(read.flaws().isEmpty(), read.flaws().isEmpty() ? words.say("shared.sheet.good")
          : words.say("shared.sheet.flaws-said", read.flaws().size(), read.flaws().size() >= Sheet.MOST_FLAWS));
    }
  }

  /** Hands the browser a sheet that has the names of the columns and nobody in it. */
  public void template() throws IOException {
    SheetFile.hand("people.csv", Csv.write(Newcomers.COLUMNS.names(), List.of()));
  }

  /** Adds all of them. */
  public void add() throws IOException {
    var added = addPeople.add(sheet);
    if (answered(added)) {
      Notes.say(words.say("people.newcomers.added", added.answer().orElseThrow().people().size()));
      Addresses.go("/people");
    } else {
      read = addPeople.preview(sheet).answer().orElse(null);
    }
  }

  private boolean answered(Decision<Newcomers> decision) {
    decision.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    read = decision.answer().orElse(null);
    return read != null;
  }

  /** Tells whether a sheet was looked at. */
  public boolean isSeen() {
    return read != null;
  }

  /** Tells whether nothing is wrong in it. */
  public boolean isGood() {
    return isSeen() && read.flaws().isEmpty();
  }

  public int getCount() {
    return isSeen() ? read.people().size() : 0;
  }

  /** Returns the first few whom it would add. */
  public List<Person> getFirst() {
    return isSeen() ? read.people().stream().limit(SHOWN).toList() : List.of();
  }

  public List<Sheet.Flaw> getFlaws() {
    return isSeen() ? read.flaws() : List.of();
  }

  public String getSheet() {
    return sheet;
  }

  public void setSheet(String typed) {
    sheet = typed;
  }
}
