package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.Outcome;
import org.imprimatur.mail.model.Trouble;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.Test;

/** Where people's mail goes, and mail that is to go out. */
interface MailContract extends StoreContract {

  @Test
  default void an_address_is_kept_changed_and_forgotten() {
    var person = Some.person(store(), Role.MEMBER);
    assertEquals(Optional.empty(), store().in(tables -> tables.mailboxes().of(person)));
    var box = new Mailbox(person.substring(0, 8) + "@society.example", true);
    store().run(tables -> tables.mailboxes().keep(person, box));
    assertEquals(Optional.of(box), store().in(tables -> tables.mailboxes().of(person)));
    assertEquals(box.address(), store().in(tables -> tables.mailboxes().addresses()).get(person));
    store().run(tables -> tables.mailboxes().keep(person, new Mailbox("b@c.example", false)));
    assertEquals(Optional.of(new Mailbox("b@c.example", false)),
        store().in(tables -> tables.mailboxes().of(person)));
    store().run(tables -> tables.mailboxes().remove(person));
    store().run(tables -> tables.mailboxes().begin(Map.of(person, "d@e.example")));
    assertEquals(Optional.of(new Mailbox("d@e.example", true, true)),
        store().in(tables -> tables.mailboxes().of(person)));
    store().run(tables -> tables.mailboxes().remove(person));
    store().run(tables -> tables.mailboxes().remove(person));
    assertEquals(Optional.empty(), store().in(tables -> tables.mailboxes().of(person)));
  }

  @Test
  default void every_kind_of_mail_comes_back_as_stored() {
    var person = Some.person(store(), Role.MEMBER);
    for (var kind : Notice.Kind.values()) {
      var mail = mail(person, kind, Some.NOON);
      store().run(tables -> tables.mails().add(mail));
      assertEquals(Optional.of(mail), locked(mail));
    }
  }

  @Test
  default void it_is_due_until_somebody_has_begun_and_again_when_they_are_gone() {
    var mail = mail(Some.person(store(), Role.MEMBER), Notice.Kind.HOLD_ENDED, Some.NOON);
    store().run(tables -> tables.mails().add(mail));
    assertFalse(due(mail, Some.NOON.minusMillis(1)));
    assertTrue(due(mail, Some.NOON));
    var begun = mail.begun(Some.NOON);
    store().run(tables -> tables.mails().save(begun));
    assertFalse(due(mail, Some.NOON.plus(Mail.LEASE).minusMillis(1)));
    assertTrue(due(mail, Some.NOON.plus(Mail.LEASE)));
    store().run(tables -> tables.mails().save(begun.tried(Outcome.DONE, Some.NOON)));
    assertFalse(due(mail, Some.NOON.plus(Duration.ofDays(3))));
  }

  @Test
  default void a_mail_to_an_old_address_keeps_it_until_it_is_sent() {
    var person = Some.person(store(), Role.MEMBER);
    var mail = Mail.toOld(Some.id(), person, "old@society.example", Some.NOON);
    store().run(tables -> tables.mails().add(mail));
    assertEquals(Optional.of(mail), locked(mail));
    store().run(tables -> tables.mails().save(tried(mail, Trouble.UNREACHABLE)));
    assertEquals(Optional.of("old@society.example"), locked(mail).orElseThrow().elsewhere());
    store().run(tables -> tables.mails().save(mail.begun(Some.NOON).tried(Outcome.DONE, Some.NOON)));
    assertEquals(Optional.empty(), locked(mail).orElseThrow().elsewhere());
  }

  @Test
  default void the_same_is_told_for_a_while() {
    var person = Some.person(store(), Role.MEMBER);
    var mail = mail(person, Notice.Kind.LIFT_ASKED, Some.NOON);
    store().run(tables -> tables.mails().add(mail));
    assertTrue(told(person, Notice.Kind.LIFT_ASKED, mail.subject(), Some.NOON.minusSeconds(1)));
    assertFalse(told(person, Notice.Kind.LIFT_ASKED, mail.subject(), Some.NOON));
    assertFalse(told(person, Notice.Kind.HELD_AGAIN, mail.subject(), Some.NOON.minusSeconds(1)));
    assertFalse(told(person, Notice.Kind.LIFT_ASKED, "another", Some.NOON.minusSeconds(1)));
    assertFalse(told(Some.person(store(), Role.MEMBER), Notice.Kind.LIFT_ASKED, mail.subject(), Instant.EPOCH));
  }

  @Test
  default void what_did_not_go_out_is_listed_newest_first_and_what_is_old_forgotten_but_what_waits() {
    var person = Some.person(store(), Role.MEMBER);
    var wrong = mail(person, Notice.Kind.HOLD_ENDED, Some.NOON);
    var later = mail(person, Notice.Kind.HELD_AGAIN, Some.NOON.plusSeconds(1));
    var fresh = mail(person, Notice.Kind.LIFT_ASKED, Some.NOON.plusSeconds(2));
    store().run(tables -> List.of(wrong, later, fresh).forEach(tables.mails()::add));
    long waiting = store().in(tables -> tables.mails().waiting());
    store().run(tables -> {
      tables.mails().save(tried(wrong, Trouble.RECIPIENT));
      tables.mails().save(tried(later, Trouble.UNREACHABLE));
    });
    assertEquals(List.of(later.id(), wrong.id()), store().in(tables -> tables.mails().troubled(1_000)).stream()
        .filter(mail -> mail.person().equals(person)).map(Mail::id).toList());
    assertEquals(waiting - 1, store().<Long>in(tables -> tables.mails().waiting()).longValue());
    store().run(tables -> tables.mails().forget(Some.NOON.plusSeconds(9)));
    assertEquals(Optional.empty(), locked(wrong));
    assertTrue(locked(later).isPresent());
    assertTrue(locked(fresh).isPresent());
  }

  private static Mail tried(Mail mail, Trouble trouble) {
    return mail.begun(Some.NOON).tried(new Outcome(Optional.of(trouble), ""), Some.NOON);
  }

  private static Mail mail(String person, Notice.Kind kind, Instant at) {
    return Mail.due(Some.id(), new Notice(Some.id(), person, kind, Some.id(), at));
  }

  private Optional<Mail> locked(Mail mail) {
    return store().in(tables -> tables.mails().lock(mail.id()));
  }

  private boolean due(Mail mail, Instant now) {
    return store().in(tables -> tables.mails().due(now, 10_000)).stream().anyMatch(each -> each.id().equals(mail.id()));
  }

  private boolean told(String person, Notice.Kind kind, String subject, Instant since) {
    return store().in(tables -> tables.mails().told(new Notice("", person, kind, subject, Some.NOON), since));
  }
}
