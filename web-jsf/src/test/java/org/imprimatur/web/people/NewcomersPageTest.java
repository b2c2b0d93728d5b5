package org.imprimatur.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.people.application.AddPeople;
import org.imprimatur.platform.model.Sheet;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // Only a container fills the fields of a page, and here is none.
class NewcomersPageTest {

  private final Desk desk = Desk.open();

  /** What somebody does at an opened page. */
  @FunctionalInterface
  private interface Deed {
    void on(NewcomersPage page) throws Exception;
  }

  @Test
  void what_a_look_found_is_said_at_the_top_of_the_page_and_not_on_the_next_one() {
    var good = looked("username,name\nada,Ada North\n", page -> assertTrue(page.isGood()));
    assertEquals(
        List.of("Nothing is wrong in the sheet, and nothing is stored yet. See whom or what it holds, and go on "
            + "with the button below."),
        good);
    var wrong = looked("username,name\nada,\nb b,Ben\n", page -> assertFalse(page.isGood()));
    assertEquals(List.of("2 things are to be mended. They are listed here, with line and cell."), wrong);
  }

  @Test
  void of_more_flaws_than_are_listed_it_is_said_that_there_are_more() {
    var told = looked("username,name\n" + "b b,Ben\n".repeat(300),
        page -> assertEquals(Sheet.MOST_FLAWS, page.getFlaws().size()));
    assertEquals(List.of("More than 100 things are to be mended; the first are listed here, with line and cell."),
        told);
  }

  @Test
  void a_sheet_is_added_and_the_list_of_people_says_so() {
    var told = did(page -> {
      page.setSheet("username,name\nada,Ada North\nben,Ben Hale\n");
      page.add();
    });
    assertEquals(List.of("2 people were added."), told);
    assertEquals("Ada North", desk.scene().person("ada").name());
  }

  @Test
  void whoever_keeps_no_people_is_refused() {
    try (var stage = Stage.of(desk.asking(Asked.get("/newcomers")))) {
      desk.does("chair", page()::guard);
      assertEquals(403, stage.answered().status());
    }
  }

  private List<String> looked(String sheet, Deed then) {
    return did(page -> {
      page.setSheet(sheet);
      page.preview();
      then.on(page);
    });
  }

  private List<String> did(Deed deed) {
    try (var stage = Stage.of(desk.asking(Asked.post("/newcomers")))) {
      desk.does("admin", () -> deed.on(page()));
      return stage.told();
    }
  }

  private NewcomersPage page() {
    var page = new NewcomersPage();
    page.addPeople = desk.use(AddPeople.class);
    page.words = desk.words();
    return page;
  }
}
