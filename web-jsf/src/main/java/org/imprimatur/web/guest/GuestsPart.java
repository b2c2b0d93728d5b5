package org.imprimatur.web.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imprimatur.guest.application.ReadGuests.Aside;
import org.imprimatur.guest.application.ReadGuests.Said;
import org.imprimatur.guest.application.ReadGuests;
import org.imprimatur.web.shared.Addresses;

/** On the page of a post: what guests said of it, and the way to those who were invited. */
@Named
@RequestScoped
public class GuestsPart {

  private ReadGuests read;

  private Aside aside;

  @Inject
  public GuestsPart(ReadGuests read) {
    this.read = read;
  }

  /** For the proxy of the container. */
  protected GuestsPart() {}

  /** Tells whether there is anything to show. */
  public boolean isShown() {
    return aside().mayInvite() || !getSaid().isEmpty();
  }

  /** Tells whether the caller may invite. */
  public boolean isMayInvite() {
    return aside().mayInvite();
  }

  /** Returns the address of those who were invited, from the root. */
  public String getPlace() {
    return "/guests/" + id();
  }

  public List<Said> getSaid() {
    return aside().said();
  }

  private Aside aside() {
    if (aside == null) {
      aside = id().isEmpty() ? Aside.NOTHING : read.aside(id());
    }
    return aside;
  }

  private static String id() {
    return Addresses.lastPart(FacesContext.getCurrentInstance());
  }
}
