package org.imprimatur.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.State;

/**
 * Asks once more, right before a mail goes out, whether it is still for whom it was made: roles are lost, accounts
 * closed and posts taken back while it waits.
 */
@Dependent
class StillTheirs {

  private final People people;
  private final Mailboxes boxes;
  private final Submissions submissions;

  @Inject
  StillTheirs(People people, Mailboxes boxes, Submissions submissions) {
    this.people = people;
    this.boxes = boxes;
    this.submissions = submissions;
  }

  /**
   * Where a mail goes and leads.
   *
   * @param address of the person, as it is now
   * @param path of the page of ours that it is about
   */
  record Way(String address, String path) {}

  /**
   * Returns where the mail goes; nowhere when its person may not see any more what it is about, or wants no mail. An
   * address that is not theirs any more is told that in any case.
   */
  Optional<Way> way(Mail mail) {
    return mail.elsewhere().isPresent() ? mail.elsewhere().map(address -> new Way(address, "/account"))
        : toTheirs(mail);
  }

  private Optional<Way> toTheirs(Mail mail) {
    return people.find(mail.person()).filter(Person::active)
        .flatMap(person -> mail.kind().ofPerson() ? ofPerson(mail, person) : ofPost(mail, person))
        .flatMap(path -> boxes.of(mail.person()).filter(Mailbox::wanted).map(box -> new Way(box.address(), path)));
  }

  /** Whoever is told of their own roles need not be led to the list of people, and may not. */
  private static Optional<String> ofPerson(Mail mail, Person person) {
    return mail.subject().equals(person.username()) ? Optional.of("/account")
        : Optional.of("/person/" + mail.subject()).filter(path -> Permission.READ_PEOPLE.heldBy(person));
  }

  private Optional<String> ofPost(Mail mail, Person person) {
    return submissions.find(mail.subject())
        .filter(post -> Standing.toRead(post).granted(person, Standing.relations(person, post)))
        .map(post -> place(post, person) + post.id());
  }

  private static String place(Submission post, Person person) {
    return post.state() == State.DRAFT && post.writtenBy(person.username()) ? "/compose/" : "/review/";
  }
}
