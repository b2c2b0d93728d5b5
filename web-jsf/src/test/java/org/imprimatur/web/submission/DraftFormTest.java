package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;
import org.junit.jupiter.api.Test;

class DraftFormTest {

  @Test
  void a_draft_that_a_program_wrote_is_the_same_after_the_page_opened_and_saved_it() {
    assertEquals(written(), DraftForm.of(written(), "none", ZoneOffset.UTC).content(written().statements().answers()));
  }

  @Test
  void a_new_draft_goes_where_a_post_usually_goes() {
    assertEquals(List.of("x", "mastodon", "bluesky"), new DraftForm().getChannels());
  }

  @Test
  void a_browser_that_sends_other_ends_of_lines_changes_nothing() {
    var form = DraftForm.of(written(), "none", ZoneOffset.UTC);
    form.setSegments(form.getSegments().replace("\n", "\r\n"));
    form.setSources(form.getSources().replace("\n", "\r\n"));
    form.setAccounts(form.getAccounts().replace("\n", "\r\n"));
    form.setInterests(form.getInterests().replace("\n", "\r\n"));
    assertEquals(written(), form.content(written().statements().answers()));
  }

  @Test
  void a_field_that_is_touched_says_what_was_typed() {
    var form = DraftForm.of(written(), "none", ZoneOffset.UTC);
    form.setSources("10.1/x\n\n10.1/y");
    form.setAccounts("@new | Somebody | https://a.example");
    form.setFacts(List.of("reply"));
    form.getMedia().get(0).setTicked(List.of("release"));
    var content = form.content(Map.of());
    assertEquals(List.of("10.1/x", "10.1/y"), content.references().sources());
    assertEquals(List.of(new ListedAccount("new", "Somebody", "https://a.example")),
        content.references().listedAccounts());
    assertEquals(Map.of("reply", "yes", "embargoed", "no"), content.statements().facts());
    assertEquals(Map.of("type", "image", "alt", "A lamp", "record", "no", "release", "yes"),
        content.statements().media().get(0));
  }

  @Test
  void that_there_are_no_interests_is_read_in_every_language() {
    for (var none : List.of("none", "Ninguno")) {
      var form = new DraftForm();
      form.setInterests(none);
      assertEquals(Optional.of(List.of()), form.content(Map.of()).statements().declarations().interests());
    }
  }

  @Test
  void a_row_without_a_kind_is_no_picture() {
    var form = new DraftForm();
    form.setText("Words.");
    form.addMedium();
    form.getMedia().get(1).setAlt("A lamp");
    assertEquals(List.of(), form.content(Map.of()).statements().media());
  }

  @Test
  void a_form_can_be_kept_in_a_session() throws IOException {
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(DraftForm.of(written(), "none", ZoneOffset.UTC));
  }

  private static Content written() {
    return new Content(Kind.THREAD, Voice.MEMBER,
        new Content.Words("A title", "The text.", Map.of(new ChannelId("x"), "Other words"),
            List.of("First\n---\nstill the first", " with space "), "es-MX"),
        new Content.Outlets(Set.of(new ChannelId("x")), Optional.of(Instant.parse("2036-01-01T00:00:00Z"))),
        new Content.References(List.of("PMID 1\n", "https://a.example"),
            List.of(new ListedAccount("a", "One | two", "line\nline"), new ListedAccount("b", "", ""))),
        new Content.Statements(
            new Declarations(Optional.of(Declarations.Patient.NONE), Optional.of(List.of("none at all", "two\nlines")),
                Optional.empty(), true),
            Map.of("rule", "Because."),
            List.of(Map.of("type", "image", "alt", "A lamp", "people", "yes", "record", "no")),
            Map.of("sponsored", "yes", "embargoed", "no")),
        List.of("member2"));
  }
}
