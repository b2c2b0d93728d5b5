package org.imprimatur.web.society;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.society.application.KeepSociety;
import org.imprimatur.society.model.Version;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** The picture that stands for the society, for those who keep what it says of itself. */
@Named
@ViewScoped
public class LogoPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient KeepSociety society;
  @Inject transient Words words;

  private transient Optional<Version> newest;

  /** Opens what counts now; whoever does not keep it is told who does. */
  public void load() throws IOException {
    var found = society.history(1);
    if (found.objection().isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("society.society.closed"),
          words.of(found.objection().get()));
    }
  }

  /** A logo goes over whatever else was saved meanwhile: it changes nothing of it. */
  private Optional<Version> newest() {
    if (newest == null) {
      newest = society.history(1).answer().stream().flatMap(List::stream).findFirst();
    }
    return newest;
  }

  private int base() {
    return newest().map(Version::number).orElse(Version.NONE);
  }

  /** Shows the picture that was chosen, or says why not. */
  public void show() throws IOException {
    newest = null;
    go(society.showLogo(base(), Addresses.sent("picture")), "society.logo.shown");
  }

  /** Takes the logo off. */
  public void takeOff() throws IOException {
    newest = null;
    go(society.takeLogoOff(base()), "society.logo.off");
  }

  private void go(Decision<Version> saved, String said) throws IOException {
    newest = null;
    saved.objection().map(words::of).ifPresent(Notes::refuse);
    if (saved.answer().isPresent()) {
      Notes.say(words.say(said, saved.answer().get().number()));
      Addresses.go("/society-logo");
    }
  }

  /** Tells whether the society has said who it is, which comes first. */
  public boolean isNamed() {
    return newest().isPresent();
  }

  /** Tells whether there is a logo that can be taken off. */
  public boolean isShown() {
    return newest().filter(version -> version.profile().called().logo().isPresent()).isPresent();
  }
}
