package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.login.application.MapGroups;
import org.imprimatur.login.application.MapGroups.Known;
import org.imprimatur.login.application.MapGroups.Row;
import org.imprimatur.login.model.GroupRole;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** What the provider's groups give here, who is connected, and what groups would give. */
@Named
@RequestScoped
public class GroupsPart {

  private static final int LONGEST = 2_000;

  private MapGroups map;
  private Names names;
  private Words words;

  private String group = "";
  private String role = "";
  private String asked = "";
  private String answer = "";
  private List<Row> rows;
  private List<Known> known;

  @Inject
  public GroupsPart(MapGroups map, Names names, Words words) {
    this.map = map;
    this.names = names;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected GroupsPart() {}

  /** Returns what each group gives or would give. */
  public List<Row> getRows() {
    if (rows == null) {
      rows = map.rows().answer().orElse(List.of());
      names.expect(rows.stream().map(row -> row.given().askedBy()).toList());
    }
    return rows;
  }

  /** Returns who is connected. */
  public List<Known> getKnown() {
    if (known == null) {
      known = map.known().answer().orElse(List.of());
    }
    return known;
  }

  /** Says whether a row counts, and who has a part in it. */
  public String state(Row row) {
    var by = names.of(row.given().askedBy());
    if (row.elsewhere()) {
      return words.say("identity.groups.elsewhere", by, row.given().askedAt());
    }
    if (row.given().waits()) {
      return words.say("identity.groups.waits", by, row.given().askedAt());
    }
    return row.given().confirmedBy().map(second -> words.say("identity.groups.confirmed", by, names.of(second)))
        .orElseGet(() -> words.say("identity.groups.stands", by, row.given().askedAt()));
  }

  /** Says in which groups somebody was last seen and what these give them beside their own roles. */
  public String gives(Known one) {
    var groups = one.name().groups().isEmpty() ? words.say("identity.groups.no-groups")
        : words.book().list(one.name().groups().stream().sorted().toList());
    return words.say("identity.groups.seen", groups, roles(one.now()), roles(one.later()));
  }

  private String roles(Collection<Role> given) {
    return given.isEmpty() ? words.say("identity.groups.nothing")
        : words.book().list(given.stream().sorted().map(words::of).toList());
  }

  /** Has the group that was typed give the role that was chosen. */
  public void add() {
    var chosen = Role.ofWire(role);
    if (chosen.isPresent()) {
      done(map.add(group, chosen.get()), row -> row.waits() ? "identity.groups.asked" : "identity.groups.added");
    }
  }

  /** Confirms the row that its form names. */
  public void confirm() {
    done(map.confirm(Addresses.sent("row")), row -> "identity.groups.confirmed-said");
  }

  /** Takes away the row that its form names. */
  public void remove() {
    done(map.remove(Addresses.sent("row")), row -> "identity.groups.removed");
  }

  /** Cuts off whom the row's form names. */
  public void disconnect() {
    done(map.disconnect(Addresses.sent("name")), name -> "identity.groups.cut-off");
  }

  /** Says what the groups that were typed would give. */
  public void preview() {
    var typed = Arrays.stream(asked.split("[,\\n]")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    map.preview(typed).answer().ifPresent(given -> answer =
        words.say("identity.groups.would", roles(given.now()), roles(given.later())));
  }

  private <T> void done(Decision<T> decision, Function<T, String> said) {
    rows = null;
    known = null;
    decision.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    decision.answer().ifPresent(what -> {
      group = "";
      Notes.say(words.say(said.apply(what)));
    });
  }

  public List<Role> getAllRoles() {
    return Arrays.stream(Role.values()).filter(role -> !GroupRole.OF_THE_SOCIETY.contains(role)).toList();
  }

  public String getAnswer() {
    return answer;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String typed) {
    group = Optional.ofNullable(typed).orElse("");
  }

  public String getRole() {
    return role;
  }

  public void setRole(String chosen) {
    role = Optional.ofNullable(chosen).orElse("");
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String typed) {
    asked = Optional.ofNullable(typed).filter(text -> text.length() <= LONGEST).orElse("");
  }
}
