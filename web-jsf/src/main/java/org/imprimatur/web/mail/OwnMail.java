package org.imprimatur.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.mail.application.KeepAddress;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** Where the caller's own mail goes, and whether they want it: a part of a page of theirs. */
@Named
@RequestScoped
public class OwnMail {

  private KeepAddress keep;
  private MailSettings settings;
  private Words words;

  private String address = "";
  private boolean wanted = true;

  @Inject
  public OwnMail(KeepAddress keep, MailSettings settings, Words words) {
    this.keep = keep;
    this.settings = settings;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected OwnMail() {}

  @PostConstruct
  void load() {
    keep.mine().ifPresent(box -> {
      address = box.address();
      wanted = box.wanted();
    });
  }

  /** Keeps what was typed, or says why not and keeps it on the page. */
  public void save() {
    var kept = keep.choose(address, wanted);
    kept.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    kept.answer().ifPresent(box -> Notes.say(words.say(said(box))));
  }

  private static String said(Optional<Mailbox> box) {
    return box.isEmpty() ? "mail.mail.removed" : box.get().wanted() ? "mail.mail.saved" : "mail.mail.unwanted";
  }

  /** Tells whether mail goes out at all. */
  public boolean isOn() {
    return settings.on();
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String typed) {
    address = Optional.ofNullable(typed).orElse("");
  }

  public boolean isWanted() {
    return wanted;
  }

  public void setWanted(boolean chosen) {
    wanted = chosen;
  }
}
