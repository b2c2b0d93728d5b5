package org.imprimatur.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Tells the person at the page something, now or on the next page. */
public final class Notes {

  private Notes() {}

  /** Tells what was done. */
  public static void say(String sentence) {
    add(FacesMessage.SEVERITY_INFO, sentence);
  }

  /** Tells why something was not done. */
  public static void refuse(String sentence) {
    add(FacesMessage.SEVERITY_ERROR, sentence);
  }

  /** Tells what the page that is answered shows from here on, which the next one does not. */
  public static void here(boolean good, String sentence) {
    FacesContext.getCurrentInstance().addMessage(null,
        new FacesMessage(good ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR, sentence, null));
  }

  /** Tells the next page that what was typed on this one is stored: its window need not keep the words any longer. */
  public static void kept() {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().put("kept", "yes");
  }

  private static void add(FacesMessage.Severity severity, String sentence) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(severity, sentence, null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }
}
