package org.imprimatur.store;

import java.util.function.Consumer;
import java.util.function.Function;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.committee.model.People;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.guest.model.Guests;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.Devices;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.Languages;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.identity.model.OpenSessions;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.identity.model.Passkeys;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.identity.model.SecondFactors;
import org.imprimatur.login.model.LogIns;
import org.imprimatur.mail.model.Mails;
import org.imprimatur.notice.model.Notices;
import org.imprimatur.pack.model.Packs;
import org.imprimatur.people.model.RoleChanges;
import org.imprimatur.platform.model.Answers;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.release.model.Releases;
import org.imprimatur.review.model.Queue;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Waits;
import org.imprimatur.society.model.Settled;
import org.imprimatur.society.model.Versions;
import org.imprimatur.submission.model.Submissions;

/** The repositories, and transactions over them. */
public interface Store {

  /** What one transaction sees. */
  record Tables(
      People people, Submissions submissions, Rounds rounds, Waits waits, Queue queue, Releases releases,
      Deliveries deliveries,
      Entries entries, Answers answers, Packs packs,
      Accounts accounts, Notices notices, BearerTokens tokens, Devices devices, Languages languages,
      Versions society, Invitations invitations, RoleChanges roleChanges, PasswordLinks passwordLinks,
      Mailboxes mailboxes, Mails mails, OpenSessions sessions, SecondFactors secondFactors,
      Settled settled, OutsideNames outsideNames, Passkeys passkeys, LogIns logIns, Guests guests) {}

  /** Does the work in one transaction and returns what it found; a fault undoes everything. */
  <T> T in(Function<Tables, T> work);

  /** Does the work in one transaction. */
  default void run(Consumer<Tables> work) {
    in(tables -> {
      work.accept(tables);
      return null;
    });
  }
}
