package org.imprimatur.people.application;

import static org.imprimatur.people.application.Roster.roles;
import static org.imprimatur.people.application.Roster.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.people.model.Newcomers;
import org.imprimatur.platform.model.Sheet;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddPeopleTest {

  private static final String HEAD = "username,name,credentials,roles,supervisor\n";

  private final Roster roster = new Roster();

  @Test
  void everybody_in_a_sheet_is_added_without_a_password() {
    assertEquals("done", added(HEAD + "ada,Ada North,\"MD, PhD\",member supervisor,\nben,Ben Hale,,trainee,ada\n"));
    assertEquals(new Person("ada", "Ada North", "MD, PhD", roles(Role.MEMBER, Role.SUPERVISOR), Optional.empty(), true),
        roster.scene.person("ada"));
    assertEquals(Optional.of("ada"), roster.scene.person("ben").supervisor());
    assertEquals(Optional.empty(), roster.scene.stored(tables -> tables.people().passwordDigest("ada")));
    assertEquals("person.added", roster.log("ben"));
  }

  @Test
  void a_trainee_may_stand_above_their_supervisor() {
    assertEquals("done", added(HEAD + "ben,Ben Hale,,trainee,ada\nada,Ada North,,supervisor,\n"));
    assertEquals(Optional.of("ada"), roster.scene.person("ben").supervisor());
  }

  @Test
  void a_sheet_whose_letters_were_lost_is_refused_with_line_and_cell_before_a_name_is_ruined() {
    var flaws = preview(HEAD + "jose,Jos\uFFFD Mu\uFFFDoz,MD,member,\n").flaws();
    assertEquals(List.of("2:2 LETTERS"), flaws.stream()
        .map(flaw -> flaw.line() + ":" + flaw.column() + " " + flaw.why().what()).toList());
    assertEquals(
        "A letter was lost in \"Jos\uFFFD Mu\uFFFDoz\": the sheet is not in UTF-8. Save it in the spreadsheet as "
            + "\"CSV UTF-8\", and take that file.",
        English.of(flaws.get(0).why()));
    assertEquals("SHEET_FLAWED", added(HEAD + "jose,Jos\uFFFD Mu\uFFFDoz,MD,member,\n"));
  }

  @Test
  void a_workbook_is_called_one() {
    assertEquals(Sheet.Fault.WORKBOOK, preview("PK\u0003\u0004\u0014\u0000,xl/\"work\n").flaws().get(0).why().what());
  }

  @Test
  void one_flaw_keeps_everybody_out() {
    assertEquals("SHEET_FLAWED", added(HEAD + "ada,Ada North,,member,\nben,,,member,\n"));
    assertEquals(Optional.empty(), roster.scene.stored(tables -> tables.people().find("ada")));
  }

  @Test
  void only_an_administrator_adds_and_looks() {
    for (var who : List.of("chair", "publisher", "auditor", "member")) {
      assertEquals("KEEP_PEOPLE", why(roster.scene.as(who, () -> use().add(HEAD + "ada,Ada,,,\n"))));
      assertEquals("KEEP_PEOPLE", why(roster.scene.as(who, () -> use().preview(HEAD))));
    }
  }

  @Test
  void a_preview_stores_nothing() {
    assertEquals(1, preview(HEAD + "ada,Ada,,,\n").people().size());
    assertEquals(Optional.empty(), roster.scene.stored(tables -> tables.people().find("ada")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "ada,Ada,MD,member,|", "Ada,Ada,MD,member,|", "a da,Ada,,,|2:1 USER_NAME", ",Ada,,,|2:1 USER_NAME",
    "-ada,Ada,,,|2:1 USER_NAME", "member,Ada,,,|2:1 TAKEN", "MEMBER,Ada,,,|2:1 TAKEN", "ada, ,,,|2:2 NAME",
    "ada,\"A\\nB\",,,|2:2 NAME", "ada,Ada,\"A\\nB\",,|2:3 CREDENTIALS", "ada,Ada,,king,|2:4 ROLE",
    "ada,Ada,,member reviewer,|2:4 BY_TWO", "ada,Ada,,administrator,|2:4 BY_TWO",
    "ada,Ada,,member,supervisor|2:5 NO_TRAINEE", "ada,Ada,,trainee,member|2:5 NO_SUPERVISOR",
    "ada,Ada,,trainee supervisor,ada|2:5 NO_SUPERVISOR", "ada,Ada,,trainee,nobody|2:5 NO_SUPERVISOR",
    "ada,Ada,,trainee,supervisor|", "ada,Ada,,|2:0 CELLS", "ada,Ada,\"open|2:0 UNREADABLE",
    "x y,,,king,|2:1 USER_NAME 2:2 NAME 2:4 ROLE"})
  void each_flaw_has_its_line_its_cell_and_its_reason(String row, String flaws) {
    assertEquals(flaws == null ? "" : flaws, flaws(HEAD + row.replace("\\n", "\n") + "\n"));
  }

  @Test
  void a_user_name_that_stands_twice_is_wrong_the_second_time() {
    assertEquals("3:1 TWICE", flaws(HEAD + "ada,Ada,,,\nADA,Ada,,,\n"));
  }

  @Test
  void a_cell_of_several_lines_does_not_shift_the_numbers_below() {
    assertEquals("2:2 NAME 4:1 USER_NAME", flaws(HEAD + "ada,\"A\nB\",,,\nb b,Ben,,,\n"));
  }

  @Test
  void the_first_row_names_the_columns() {
    assertEquals("1:0 NO_ROWS", flaws(""));
    assertEquals("1:0 NO_ROWS", flaws(HEAD));
    assertEquals("1:0 NO_COLUMN", flaws("username\nada\n"));
    assertEquals("1:3 OTHER_COLUMN", flaws("username,name,password\nada,Ada,secret\n"));
    assertEquals("1:3 OTHER_COLUMN", flaws("username,name,name\nada,Ada,Ada\n"));
    assertEquals("", flaws("Name,UserName\nAda,ada\n"));
  }

  @Test
  void whoever_has_no_role_is_a_member() {
    assertEquals(Set.of(Role.MEMBER), preview("username,name\nada,Ada\n").people().get(0).roles());
  }

  @Test
  void a_sheet_of_a_spreadsheet_where_the_comma_is_a_decimal_point_is_read() {
    assertEquals("", flaws("\uFEFFusername;name;credentials\r\nada;Zoë Łukasz;MD, PhD\r\n"));
  }

  @Test
  void ten_thousand_are_read_and_one_more_is_not() {
    var many = new StringBuilder("username,name\n");
    for (int i = 0; i < Newcomers.COLUMNS.most(); i++) {
      many.append('p').append(i).append(",Name\n");
    }
    assertEquals("", flaws(many.toString()));
    assertEquals("10002:0 TOO_MANY", flaws(many.append("last,Name\n").toString()));
  }

  @Test
  void of_many_flaws_the_first_hundred_are_told() {
    assertEquals(Sheet.MOST_FLAWS, preview("username,name\n" + "a a,\n".repeat(500)).flaws().size());
  }

  @Test
  void what_a_spreadsheet_would_take_for_a_formula_is_guarded_and_comes_back_as_it_was() {
    for (var odd : List.of("=1+1", "+1", "-1", "@ada", "\tx", "'quoted'", "a=b", "\"a, b\"")) {
      var person = new Person("ada", "A", odd, Set.of(Role.MEMBER), Optional.empty(), true);
      var sheet = PeopleSheet.write(List.of(person), Map.of());
      assertFalse(sheet.matches("(?s).*(^|,|\"|\n)[=+@\t-].*"), sheet);
      var back = preview(sheet);
      assertEquals(List.of(), back.flaws(), sheet);
      assertEquals(odd.strip(), back.people().get(0).credentials());
    }
  }

  @ParameterizedTest
  @CsvSource({"yes,''", "YES,''", "'',''", "no,2:3 NOT_OPEN", "perhaps,2:3 NOT_OPEN"})
  void a_sheet_adds_open_accounts_only(String open, String flaws) {
    assertEquals(flaws, flaws("username,name,open\nada,Ada," + open + "\n"));
  }

  @Test
  void who_takes_the_list_out_is_written_down() {
    var all = roster.scene.done("auditor", () -> roster.scene.use(ReadPeople.class).export(People.Search.ALL));
    assertEquals(11, all.people().size());
    assertEquals(List.of("auditor"), roster.scene.actors("people", "people.exported"));
  }

  @Test
  void addresses_come_with_the_sheet_and_leave_with_it_for_whoever_keeps_people_alone() {
    var head = "username,name,mail\n";
    assertEquals("2:3 MAIL", flaws(head + "ada,Ada,ada\n"));
    added(head + "ada,Ada North,ada@society.example\nben,Ben Hale,\n");
    assertEquals(Optional.of(new Mailbox("ada@society.example", true, true)),
        roster.scene.stored(tables -> tables.mailboxes().of("ada")));
    var search = new People.Search("ada", Optional.empty(), Optional.empty());
    var read = roster.scene.use(ReadPeople.class);
    var sheet = roster.scene.done("admin", () -> read.export(search));
    assertTrue(PeopleSheet.write(sheet.people(), sheet.mail()).contains("member,,ada@society.example,yes"));
    assertEquals(Map.of(), roster.scene.done("auditor", () -> read.export(search)).mail());
    assertFalse(roster.scene.log("ada").toString().contains("ada@"));
  }

  @Test
  void each_flaw_is_said_with_what_to_do() {
    var said = English.of(preview(HEAD + "ada,Ada,,king,\n").flaws().get(0).why());
    assertEquals("\"king\" is no role. In a sheet somebody is member, trainee or supervisor, with a space between "
        + "several.", said);
  }

  private AddPeople use() {
    return roster.scene.use(AddPeople.class);
  }

  private String added(String sheet) {
    return why(roster.scene.as("admin", () -> use().add(sheet)));
  }

  private Newcomers preview(String sheet) {
    return roster.scene.done("admin", () -> use().preview(sheet));
  }

  private String flaws(String sheet) {
    return preview(sheet).flaws().stream()
        .map(flaw -> flaw.line() + ":" + flaw.column() + " " + flaw.why().what().name())
        .collect(Collectors.joining(" "));
  }
}
