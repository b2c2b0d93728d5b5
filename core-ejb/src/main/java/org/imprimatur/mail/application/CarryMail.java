package org.imprimatur.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.Outcome;
import org.imprimatur.mail.model.Trouble;

/** Sends what is due, one mail after the other, in no transaction. */
@Dependent
public class CarryMail {

  private static final Logger LOG = System.getLogger(CarryMail.class.getName());

  /** What is wrong with the server, and so with every mail. */
  private static final Set<Trouble> OF_ALL =
      EnumSet.of(Trouble.UNREACHABLE, Trouble.SILENT, Trouble.UNSAFE, Trouble.SIGN_IN);

  private final DriveMail drive;
  private final Smtp smtp;

  @Inject
  public CarryMail(DriveMail drive, Smtp smtp) {
    this.drive = drive;
    this.smtp = smtp;
  }

  /** Sends what is due; after a trouble that every mail would have, the rest waits for the next look. */
  public void due() {
    for (var mail : drive.due()) {
      try {
        if (sent(mail).filter(OF_ALL::contains).isPresent()) {
          return;
        }
      } catch (RuntimeException failure) {
        LOG.log(Level.ERROR, "mail " + mail.id() + " could not be sent; it is tried again later", failure);
        broke(mail);
      }
    }
  }

  private void broke(Mail mail) {
    try {
      drive.broke(mail);
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "mail " + mail.id() + " could not be stored; it is looked at again", failure);
    }
  }

  private Optional<Trouble> sent(Mail due) {
    return drive.begin(due).map(begun -> {
      var outcome = smtp.send(begun.letter());
      drive.end(begun.mail(), outcome);
      // What the server answered may hold somebody's address.
      outcome.trouble().ifPresent(trouble -> LOG.log(Level.WARNING, "mail " + due.id() + ": " + trouble));
      return outcome;
    }).flatMap(Outcome::trouble);
  }
}
