package org.imprimatur.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.People.Search;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.people.application.GivePassword;
import org.imprimatur.people.application.PeopleSheet;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.SheetFile;
import org.imprimatur.web.shared.Words;

/** Everybody with an account: searched, sifted, a stretch at a time; and what waits for a second officer. */
@Named
@RequestScoped
public class PeoplePage {

  /** As many as a screen shows with little scrolling. */
  static final int ROWS = 25;

  private static final int LONGEST = 200;

  /** In the address: those who have an account and no password yet, for whoever makes them one. */
  private static final String WAITING = "none";

  /** An address that somebody made up is not asked for more than any society has. */
  private static final int LAST_PAGE = 100_000;

  private ReadPeople read;
  private GivePassword give;
  private Frame frame;
  private Words words;

  private Search search;
  private int number;
  private FoundPeople rows;
  private Optional<Refusal> refusal;
  private List<ReadPeople.Waiting> waiting;
  private List<GivePassword.Open> links;

  @Inject
  public PeoplePage(ReadPeople read, GivePassword give, Frame frame, Words words) {
    this.read = read;
    this.give = give;
    this.frame = frame;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected PeoplePage() {}

  @PostConstruct
  void load() {
    search = new Search(asked("q").substring(0, Math.min(LONGEST, asked("q").length())), Role.ofWire(asked("role")),
        Optional.of(asked("open")).filter(said -> said.matches("yes|no|" + WAITING)).map(said -> !said.equals("no")),
        Optional.of(asked("open")).filter(said -> said.equals(WAITING) && isKeeper()).map(said -> false));
    number = asked("page").matches("[1-9][0-9]{0,4}") ? Math.min(LAST_PAGE, Integer.parseInt(asked("page"))) : 1;
    var counted = read.count(search);
    refusal = counted.objection();
    rows = new FoundPeople(read, search, counted.answer().orElse(0L).intValue());
    waiting = read.waiting();
    links = give.waiting();
  }

  private String asked(String name) {
    // Of the form that exports, too, whose body a request that is injected does not see.
    return Addresses.sent(name).strip();
  }

  /** Refuses a caller who has no business with the list. */
  public void guard() throws IOException {
    if (refusal.isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("people.people.refused"), words.of(refusal.get()));
    }
  }

  public boolean isKeeper() {
    return frame.may(Permission.KEEP_PEOPLE);
  }

  /** Tells whether the caller sees how people are let in by the society's own identity. */
  public boolean isLogIn() {
    return frame.may(Permission.READ_LOG_IN);
  }

  /** Hands all who are found to the browser as a sheet. */
  public void export() throws IOException {
    var all = read.export(search);
    all.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    if (all.answer().isPresent()) {
      var sheet = all.answer().get();
      SheetFile.hand("people.csv", PeopleSheet.write(sheet.people(), sheet.mail()));
    }
  }

  public FoundPeople getRows() {
    return rows;
  }

  /** Returns how many come before the first one that is shown. */
  public int getFirst() {
    return (number - 1) * ROWS;
  }

  public int getSize() {
    return ROWS;
  }

  public boolean isNobody() {
    return rows.getRowCount() == 0;
  }

  /** Says which of how many are shown. */
  public String getRange() {
    int count = rows.getRowCount();
    int last = Math.min(count, getFirst() + ROWS);
    return getFirst() >= count ? words.say("people.people.beyond", count)
        : words.say("people.people.range", getFirst() + 1, last, count);
  }

  /** Returns the address of those before; empty where there are none. */
  public String getBefore() {
    return number > 1 ? "people?page=" + (number - 1) + rest() : "";
  }

  /** Returns the address of those after; empty where there are none. */
  public String getAfter() {
    return getFirst() + ROWS < rows.getRowCount() ? "people?page=" + (number + 1) + rest() : "";
  }

  private String rest() {
    return "&q=" + URLEncoder.encode(search.words(), StandardCharsets.UTF_8) + "&role="
        + getRole() + "&open=" + getOpen();
  }

  public String getQuery() {
    return search.words();
  }

  public String getRole() {
    return search.role().map(Role::wire).orElse("");
  }

  public String getOpen() {
    return search.password().isPresent() ? WAITING : search.open().map(open -> open ? "yes" : "no").orElse("");
  }

  /** Tells whether some of all are looked for, who may be none. */
  public boolean isSifted() {
    return !search.equals(Search.ALL);
  }

  /** Returns what accounts may be looked for by. */
  public List<String> getAccounts() {
    return isKeeper() ? List.of("yes", "no", WAITING) : List.of("yes", "no");
  }

  public List<Role> getAllRoles() {
    return Arrays.asList(Role.values());
  }

  public List<ReadPeople.Waiting> getWaiting() {
    return waiting;
  }

  /** Returns the links to a password that wait for a second officer. */
  public List<GivePassword.Open> getLinks() {
    return links;
  }
}
