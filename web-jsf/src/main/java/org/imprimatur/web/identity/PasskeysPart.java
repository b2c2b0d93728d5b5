package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.imprimatur.identity.application.KeepPasskeys;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** On the page of one's own account: keys of one's devices by which one signs in. */
@Named
@RequestScoped
public class PasskeysPart {

  private KeepPasskeys keep;
  private Words words;

  private List<Passkey> keys;

  @Inject
  public PasskeysPart(KeepPasskeys keep, Words words) {
    this.keep = keep;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected PasskeysPart() {}

  /** Returns the caller's passkeys, the oldest first. */
  public List<Passkey> getKeys() {
    if (keys == null) {
      keys = keep.mine().answer().orElse(List.of());
    }
    return keys;
  }

  /** Says since when one is there and when it was last used. */
  public String used(Passkey key) {
    return key.usedAt().map(at -> words.say("identity.passkeys.used", key.addedAt(), at))
        .orElseGet(() -> words.say("identity.passkeys.unused", key.addedAt()));
  }

  /** Takes the one away that the row's form names. */
  public void remove() throws IOException {
    var removed = keep.remove(Addresses.sent("passkey"));
    keys = null;
    removed.objection().map(words::of).ifPresent(Notes::refuse);
    if (removed.answer().isPresent()) {
      Notes.say(words.say("identity.passkeys.removed", removed.answer().get().name()));
      Addresses.go("/account");
    }
  }
}
