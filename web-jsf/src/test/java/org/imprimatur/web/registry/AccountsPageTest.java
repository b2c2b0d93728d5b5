package org.imprimatur.web.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.imprimatur.delivery.application.ReadEndorsements;
import org.imprimatur.registry.application.AddAccounts;
import org.imprimatur.registry.application.KeepAccounts;
import org.imprimatur.registry.model.Check;
import org.imprimatur.registry.model.VerifiedAccount;
import org.imprimatur.registry.model.VerifiedAccount.Reliance;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class AccountsPageTest {

  private static final String PROOF = "https://clinic.example/staff";

  private final Desk desk = Desk.open();

  @Test
  void accounts_are_shown_by_handle_and_found_by_a_part_of_handle_or_name() {
    given("zoe", "Zoë Hale");
    given("ada@social.example", "Ada Rao");
    assertEquals(List.of("ada@social.example", "zoe"), handles("member", asked()));
    assertEquals(List.of("zoe"), handles("member", asked().with("find", "HALE")));
    assertEquals(List.of("ada@social.example"), handles("member", asked().with("find", "@social")));
    assertEquals(List.of(), handles("member", asked().with("find", "nobody")));
  }

  @Test
  void what_is_more_than_a_page_has_an_address_that_keeps_what_is_looked_for() {
    for (int i = 0; i < 51; i++) {
      given(String.format("ada%02d", i), "Ada & Bo");
    }
    var find = asked().with("find", "Ada & Bo");
    assertEquals(50, handles("member", find).size());
    var after = seen("member", find, AccountsPage::getAfter);
    assertTrue(after.startsWith("?find=Ada%20%26%20Bo&from="), after);
    assertFalse(seen("member", find, AccountsPage::isFurther));
    assertEquals("", seen("member", asked().with("find", "ada00"), AccountsPage::getAfter));
  }

  @Test
  void one_account_shows_its_proof_to_members_and_how_far_it_is_relied_on() {
    given("zoe", "Zoë Hale");
    var one = asked().with("of", "zoe");
    assertEquals(PROOF, seen("member", one, page -> page.getAccount().proof().text()));
    assertTrue(seen("member", one, AccountsPage::isLink));
    assertEquals("ok", tone(one));
    desk.scene().later(Duration.ofDays(340));
    assertEquals("warn", tone(one));
    desk.scene().later(Duration.ofDays(30));
    assertEquals("held", tone(one));
    assertEquals(Reliance.EXPIRED, seen("member", one, page -> page.reliance(page.getAccount())));
  }

  @Test
  void an_address_in_a_proof_is_followed_only_where_it_is_one_of_the_web() {
    given("zoe", "Zoë Hale");
    as("chair", page -> fill(page, "bo", "javascript:alert(1)")).verify();
    assertFalse(seen("member", asked().with("of", "bo"), AccountsPage::isLink));
    assertNull(seen("member", asked(), AccountsPage::getAccount));
  }

  @Test
  void an_account_that_is_not_there_is_told_so_and_a_visitor_is_shown_none() {
    for (var who : List.of("member", "a visitor")) {
      try (var stage = Stage.of(desk.asking(asked().with("of", "nobody")))) {
        desk.does(who, () -> {
          var page = page(asked().with("of", "nobody"));
          page.load();
          page.guard();
        });
        assertEquals(who.equals("member") ? 404 : 403, stage.answered().status(), who);
      }
    }
  }

  @Test
  void an_officer_registers_an_account_checks_it_anew_and_takes_it_back() {
    var first = as("chair", page -> fill(page, " @Zoe ", PROOF));
    first.verify();
    assertEquals("/accounts?of=zoe", first.went);
    assertEquals(List.of("@zoe is relied on until 23 Nov 2027."), first.told);
    var again = as("publisher", page -> fill(page, "zoe", PROOF + "/2"), asked().with("of", "zoe"));
    again.verify();
    assertEquals(PROOF + "/2", seen("member", asked().with("of", "zoe"), page -> page.getAccount().proof().text()));
    var back = as("chair", page -> page, asked().with("of", "zoe"));
    back.takeBack();
    assertEquals(List.of("@zoe is taken back. Posts that name it are asked for proof again."), back.told);
    assertEquals(Reliance.TAKEN_BACK,
        seen("member", asked().with("of", "zoe"), page -> page.reliance(page.getAccount())));
  }

  @Test
  void what_cannot_be_registered_is_said_and_stays_as_it_was_typed() {
    var refused = as("chair", page -> fill(page, "zoe hale", PROOF));
    refused.verify();
    assertTrue(refused.told.get(0).startsWith("The handle is missing or holds spaces"), refused.told.toString());
    assertEquals("", refused.went);
    assertEquals("zoe hale", refused.page.getForm().getHandle());
    var member = as("member", page -> fill(page, "zoe", PROOF));
    member.verify();
    assertEquals(List.of(), handles("member", asked()), member.told.toString());
  }

  @Test
  void accounts_are_on_networks_and_not_in_the_societys_own_channels() {
    var wires = seen("chair", asked(), AccountsPage::getNetworks).stream().map(each -> each.wire()).toList();
    assertTrue(wires.contains("x") && wires.contains("bluesky"), wires.toString());
    assertFalse(wires.contains("web") || wires.contains("newsletter"), wires.toString());
  }

  /** What somebody does at the page, and what became of it. */
  private final class Doing {
    private final String who;
    private final AccountsPage page;
    private final Asked asked;
    private String went = "";
    private List<String> told = List.of();

    Doing(String who, AccountsPage page, Asked asked) {
      this.who = who;
      this.page = page;
      this.asked = asked;
    }

    void verify() {
      does(page::verify);
    }

    void takeBack() {
      does(page::takeBack);
    }

    private void does(Desk.Deed deed) {
      try (var stage = Stage.of(desk.asking(asked))) {
        desk.does(who, deed);
        went = stage.went();
        told = stage.told();
      }
    }
  }

  private Doing as(String who, Function<AccountsPage, AccountsPage> typing) {
    return as(who, typing, asked());
  }

  private Doing as(String who, Function<AccountsPage, AccountsPage> typing, Asked asked) {
    return new Doing(who, typing.apply(page(asked)), asked);
  }

  private static AccountsPage fill(AccountsPage page, String handle, String proof) {
    page.getForm().setHandle(handle);
    page.getForm().setNetwork("x");
    page.getForm().setName("Zoë Hale");
    page.getForm().setProofKind("INSTITUTION_PAGE");
    page.getForm().setProof(proof);
    return page;
  }

  private void given(String handle, String name) {
    desk.scene().done("chair",
        () -> desk.use(KeepAccounts.class)
            .verify(new Check(handle, "x", name, "INSTITUTION_PAGE", PROOF)));
  }

  private String tone(Asked one) {
    return seen("member", one, page -> page.tone(page.getAccount()));
  }

  private List<String> handles(String who, Asked asked) {
    return seen(who, asked, AccountsPage::getRows).stream().map(VerifiedAccount::handle).toList();
  }

  private <T> T seen(String who, Asked asked, Function<AccountsPage, T> looking) {
    try (var stage = Stage.of(desk.asking(asked))) {
      return desk.as(who, () -> {
        var page = page(asked);
        page.load();
        assertFalse(stage.getResponseComplete());
        return looking.apply(page);
      });
    }
  }

  private AccountsPage page(Asked asked) {
    return new AccountsPage(desk.use(KeepAccounts.class), desk.use(AddAccounts.class),
        desk.use(ReadEndorsements.class), desk.words(), null, asked.request(), desk.use(Clock.class));
  }

  private static Asked asked() {
    return Asked.get("/accounts");
  }
}
