package org.imprimatur.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.mail.application.KeepMail;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** How mail goes out: the settings in force, a test, and what did not go out. */
@Named
@RequestScoped
public class PostOffice {

  private KeepMail keep;
  private Names names;
  private Words words;

  private Decision<KeepMail.View> view;

  @Inject
  public PostOffice(KeepMail keep, Names names, Words words) {
    this.keep = keep;
    this.names = names;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected PostOffice() {}

  @PostConstruct
  void load() {
    view = keep.view();
    names.expect(getTroubled().stream().map(Mail::person).toList());
  }

  /** Refuses a caller who keeps no mail. */
  public void guard() throws IOException {
    if (view.objection().isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("mail.office.closed"),
          words.of(view.objection().get()));
    }
  }

  /** Sends the caller a mail, and says where it went or what the server answered. */
  public void test() {
    var sent = keep.test();
    sent.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    sent.answer().ifPresent(address -> Notes.say(words.say("mail.office.tested", address)));
  }

  /** Has the mail that the row's form names tried once more. */
  public void again() {
    var again = keep.again(Addresses.sent("mail"));
    again.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    again.answer().ifPresent(mail -> Notes.say(words.say("mail.office.again-said", names.of(mail.person()))));
    load();
  }

  public MailSettings getSettings() {
    return view.answer().map(KeepMail.View::settings).orElse(null);
  }

  /** Returns how many mails wait. */
  public long getWaiting() {
    return view.answer().map(KeepMail.View::waiting).orElse(0L);
  }

  /** Returns the newest mails that did not go out. */
  public List<Mail> getTroubled() {
    return view.answer().map(KeepMail.View::troubled).orElse(List.of());
  }

  /** Says of a mail for whom it is, how often it was tried and when it is tried again, if it is. */
  public String line(Mail mail) {
    var progress = mail.progress();
    return words.say(progress.state() == Mail.State.WAITING ? "mail.office.line" : "mail.office.line-over",
        progress.attempts(), progress.due());
  }

  /** Says why it did not go out, and what is to be done. */
  public String why(Mail mail) {
    return mail.progress().trouble().map(words::of).orElse("");
  }
}
