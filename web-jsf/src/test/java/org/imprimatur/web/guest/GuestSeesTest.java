package org.imprimatur.web.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of guests asks no bean that knows the committee: what is not asked cannot be shown by mistake. */
class GuestSeesTest {

  private static final Path FOLDER = Path.of("src/main/webapp/WEB-INF");

  /** Theirs, words, and what only says how a text is set. */
  private static final Set<String> MAY = new TreeSet<>(Set.of("guestDoor", "guestPage", "words", "frame",
      "channels", "names", "previews"));

  private static final Pattern BEAN = Pattern.compile("(?<![.\\w'(])([a-z][A-Za-z]+)(?=\\.[a-z])");
  private static final Pattern ASKED = Pattern.compile("#\\{([^}]*)}");

  @Test
  void nothing_else_is_asked() throws IOException {
    var asked = new TreeSet<String>();
    for (var page : List.of("pages/guest/guest.xhtml", "templates/guest-text.xhtml", "tags/previews.xhtml")) {
      asked.addAll(beans(Files.readString(FOLDER.resolve(page))));
    }
    asked.removeAll(Set.of("one", "rendering", "segment", "block"));
    assertEquals(MAY, asked);
  }

  @Test
  void of_the_frame_only_the_name_of_the_society_is() throws IOException {
    var page = Files.readString(FOLDER.resolve("pages/guest/guest.xhtml"));
    assertEquals(Set.of("frame.society"), found(page, Pattern.compile("frame\\.\\w+")));
  }

  @Test
  void of_the_text_neither_findings_nor_answers_nor_declarations_are() throws IOException {
    var page = Files.readString(FOLDER.resolve("templates/guest-text.xhtml"));
    for (var hidden : List.of("screening", "statements", "coAuthors", "outlets", "canonical", "frozenAt")) {
      assertFalse(page.contains(hidden), hidden);
    }
  }

  @Test
  void one_that_asks_more_is_seen() {
    assertEquals(Set.of("reviewPage", "words"), beans("<p>#{words.say('a.b', reviewPage.votes)} #{one}</p>"));
  }

  private static Set<String> beans(String page) {
    var beans = new TreeSet<String>();
    ASKED.matcher(page).results().forEach(each -> beans.addAll(found(each.group(1).replaceAll("'[^']*'", ""), BEAN)));
    return beans;
  }

  private static Set<String> found(String text, Pattern pattern) {
    var found = new TreeSet<String>();
    pattern.matcher(text).results().forEach(each -> found.add(each.group()));
    return found;
  }
}
