package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.society.Societies;
import org.imprimatur.login.application.KeepProvider;
import org.imprimatur.login.application.LyingProvider;
import org.imprimatur.login.application.MapGroups;
import org.imprimatur.login.model.LogInSettings;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogInSettingsPageTest {

  private final LyingProvider provider = new LyingProvider();
  private final Desk desk = Desk.open();

  LogInSettingsPageTest() {
    desk.scene().with(Site.class, Site.of(setting -> Optional.of("https://posts.society.example")
        .filter(base -> setting.key().equals("imprimatur.base.url"))));
  }

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void who_neither_keeps_nor_confirms_is_told_who_does() {
    var stage = Stage.of(desk.asking(Asked.get("/log-in-settings")));
    try (stage) {
      desk.does("member", () -> page().guard());
    }
    assertEquals(403, stage.answered().status());
  }

  @Test
  void an_administrator_tries_saves_and_is_told_and_an_older_form_keeps_what_was_typed() {
    assertEquals(List.of("The identity provider was not found. Nobody answers at the address. Check the issuer, and"
        + " whether this machine may reach it."), at("0", page -> {
          page.getForm().setIssuer("http://127.0.0.1:1");
          page.look();
        }));
    assertTrue(at("0", page -> {
      page.getForm().setIssuer(provider.issuer());
      page.look();
    }).get(0).startsWith("Found: " + provider.issuer()));
    assertEquals(List.of("Saved. The button stands on the sign-in page."), at("0", this::saves));
    assertTrue(at("0", page -> {
      saves(page);
      assertEquals("posts", page.getForm().getClient());
      assertEquals("", page.getForm().getSecret());
      assertEquals(1, page.getView().kept().version());
      assertTrue(page.getSecretState().startsWith("A secret is kept"), page.getSecretState());
    }).get(0).startsWith("Somebody else saved these settings"));
    assertEquals(List.of("Saved. Nobody is let in by the provider."), at("1", page -> {
      page.getForm().setOn(false);
      page.getForm().setNoSecret(true);
      page.save();
    }));
    at("2", page -> {
      assertEquals("off", page.getOn());
      assertTrue(page.isOpen());
      assertFalse(page.getView().secret());
    });
  }

  @Test
  void what_the_operator_says_is_shown_and_not_changed() {
    var said = Map.of("imprimatur.login.issuer", provider.issuer(), "imprimatur.login.client", "posts");
    desk.scene().with(LogInSettings.class,
        LogInSettings.of(setting -> Optional.ofNullable(said.get(setting.key()))));
    at("0", page -> {
      assertFalse(page.isOpen());
      assertTrue(page.isKeeper());
      assertEquals("on", page.getOn());
      assertTrue(page.getView().byFile());
    });
  }

  @Test
  void a_line_of_a_group_says_whether_it_counts_and_who_has_a_part_in_it() {
    assertTrue(groups("admin", "", part -> {
      part.setGroup("Members");
      part.setRole("member");
      part.add();
      assertEquals("", part.getGroup());
      assertTrue(part.state(part.getRows().get(0)).startsWith("By admin, "));
    }).get(0).startsWith("Added."));
    assertTrue(groups("admin", "", part -> {
      part.setGroup("Board");
      part.setRole("chair");
      part.add();
      assertTrue(part.state(part.getRows().get(0)).startsWith("Asked by admin, "));
    }).get(0).startsWith("Asked."));
    var id = desk.as("chair", () -> desk.use(MapGroups.class).rows()).answer().orElseThrow().get(0).given().id();
    groups("chair", "", part -> {
      part.setAsked("Board, Members");
      part.preview();
      assertEquals("They give now: member. Once all that waits is confirmed, also: chair.", part.getAnswer());
      assertEquals(List.of(), part.getKnown());
    });
    assertTrue(groups("admin", id, GroupsPart::confirm).get(0).contains("chair"));
    assertTrue(groups("chair", id, part -> {
      part.confirm();
      assertEquals("Asked by admin, confirmed by chair", part.state(part.getRows().get(0)));
    }).get(0).startsWith("Confirmed."));
    assertTrue(groups("publisher", id, GroupsPart::remove).get(0).startsWith("Taken away."));
    assertTrue(groups("publisher", id, GroupsPart::remove).get(0).startsWith("That line is there no more"));
    assertTrue(groups("admin", id, GroupsPart::disconnect).get(0).startsWith("That account is connected no more"));
  }

  private void saves(LogInSettingsPage page) throws Exception {
    page.getForm().setOn(true);
    page.getForm().setIssuer(provider.issuer());
    page.getForm().setClient("posts");
    page.getForm().setSecret("between us");
    page.getForm().setScopes("openid");
    page.getForm().setGroups("groups");
    page.getForm().setLabel("");
    page.save();
  }

  private interface Deed<T> {
    void on(T page) throws Exception;
  }

  private List<String> at(String version, Deed<LogInSettingsPage> deed) {
    try (var stage = Stage.of(desk.asking(Asked.post("/log-in-settings").with("version", version)))) {
      desk.does("admin", () -> deed.on(page()));
      return stage.told();
    }
  }

  private List<String> groups(String who, String id, Deed<GroupsPart> deed) {
    try (var stage = Stage.of(desk.asking(Asked.post("/log-in-settings").with("row", id).with("name", id)))) {
      desk.does(who, () -> deed.on(new GroupsPart(desk.use(MapGroups.class), desk.names(), desk.words())));
      return stage.told();
    }
  }

  private LogInSettingsPage page() {
    var page = new LogInSettingsPage(desk.use(KeepProvider.class), frame(), desk.words());
    page.load();
    return page;
  }

  private Frame frame() {
    return new Frame(desk.use(Caller.class), desk.use(Authority.class), desk.use(ReadQueue.class),
        desk.use(PolicyInForce.class), desk.words(), desk.names(), Societies.called("The Society"));
  }
}
