package org.imprimatur.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.mail.application.KeepAddress;
import org.imprimatur.mail.application.MailLinks;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** On the page of a person: where their mail goes, for whoever keeps people. */
@Named
@RequestScoped
public class MailPart {

  private KeepAddress keep;
  private MailLinks links;
  private Words words;

  private String address;

  @Inject
  public MailPart(KeepAddress keep, MailLinks links, Words words) {
    this.keep = keep;
    this.links = links;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected MailPart() {}

  /** Keeps a person's address, or says why not. */
  public void save(String username) {
    address = Addresses.sent("address");
    var kept = keep.give(username, address);
    kept.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    kept.answer().ifPresent(
        box -> Notes.say(words.say(box.isPresent() ? "people.mail.saved" : "people.mail.removed")));
  }

  /** Tells whether links can be mailed. */
  public boolean isPossible() {
    return links.possible();
  }

  /** Returns the address that a person has, or what this request typed in its place. */
  public String address(String username) {
    if (address == null) {
      address = keep.of(username).map(Mailbox::address).orElse("");
    }
    return address;
  }
}
