package org.imprimatur.guest.application;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.mail.application.MailRoom;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.model.Content;

/** The society of the histories with a mail server, and a guest. */
final class GuestRoom implements AutoCloseable {

  static final Guest NIA = new Guest("Nia North", "counsel", "nia@else.example");

  private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

  final MailRoom mail = new MailRoom();
  final Scene scene = mail.scene;

  /** Switches mail off. */
  void withoutMail() {
    scene.with(MailSettings.class, MailSettings.of(Operator.SILENT));
  }

  /** Invites Nia to a post, for a week. */
  InviteGuest.Made invited(String by, String post) {
    return scene.done(by, () -> scene.use(InviteGuest.class).invite(post, NIA, 7));
  }

  /** Has a code mailed and returns it. */
  String code(InviteGuest.Made made) {
    done(() -> scene.use(MailGuestCode.class).send(made.secret()));
    return lastCode();
  }

  /** Returns the code that came last by mail. */
  String lastCode() {
    var all = mail.arrived();
    var found = CODE.matcher(MailRoom.part(all.get(all.size() - 1), 0));
    if (!found.find()) {
      throw new AssertionError("no code came");
    }
    return found.group();
  }

  /** Lets Nia in and returns the key of her visit. */
  String entered(InviteGuest.Made made) {
    var code = made.code().orElseGet(() -> code(made));
    return done(() -> scene.use(EnterAsGuest.class).enter(made.secret(), code));
  }

  VisitAsGuest.Sight read(String key) {
    return done(() -> scene.use(VisitAsGuest.class).read(key));
  }

  /** Has the member write a draft of theirs otherwise, and hand it in. */
  void rewritten(String post) {
    var draft = scene.post(post);
    var old = draft.content();
    var words = new Content.Words("Rest", old.words().text(), old.words().variants(), old.words().segments(),
        old.words().language());
    scene.done("member", () -> scene.use(SaveDraft.class).edit(post, draft.version(), new Content(old.kind(),
        old.voice(), words, old.outlets(), old.references(), old.statements(), old.coAuthors())));
    scene.submitted(post);
  }

  /** Lets somebody from outside do what must succeed. */
  <T> T done(Supplier<Decision<T>> deed) {
    return scene.stored(tables -> deed.get()).answer().orElseThrow();
  }

  /** Lets somebody from outside try what must be refused; returns the name of the grounds. */
  <T> String refused(Supplier<Decision<T>> deed) {
    return scene.stored(tables -> deed.get()).objection().orElseThrow().sentence().what().name();
  }

  /** Lets somebody try what must be refused; returns the name of the grounds. */
  <T> String refused(String who, Supplier<Decision<T>> deed) {
    return scene.refusal(who, deed).sentence().what().name();
  }

  /** Returns what the log says of guests of a post, in order. */
  List<String> deeds(String post) {
    return entries(post).stream().map(AuditEntry::action).toList();
  }

  List<AuditEntry> entries(String post) {
    return scene.log(post).stream().filter(entry -> entry.action().startsWith("guest.")).toList();
  }

  @Override
  public void close() {
    mail.close();
  }
}
