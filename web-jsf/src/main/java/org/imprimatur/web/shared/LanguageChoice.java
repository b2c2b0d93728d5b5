package org.imprimatur.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.imprimatur.identity.application.ChooseLanguage;
import org.imprimatur.platform.application.Phrasebook;

/** Lets somebody choose in which language they are spoken to. */
@Named
@RequestScoped
public class LanguageChoice {

  private ChooseLanguage choice;
  private Words words;

  @Inject
  public LanguageChoice(ChooseLanguage choice, Words words) {
    this.choice = choice;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected LanguageChoice() {}

  /** Returns the languages that the caller could be spoken to in, but for the one that they are. */
  public List<Locale> getOthers() {
    return Phrasebook.LANGUAGES.stream().filter(each -> !each.equals(words.getLocale())).toList();
  }

  /** Keeps in which language the caller wants to be spoken to, and shows the page they are on in it. */
  public void speak(String language) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    choice.choose(language);
    Addresses.go(Addresses.here(faces));
  }
}
