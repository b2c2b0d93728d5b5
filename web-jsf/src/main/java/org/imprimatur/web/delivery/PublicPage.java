package org.imprimatur.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.delivery.model.PublicPost;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Words;

/** What everybody may read, signed in or not. */
@Named
@RequestScoped
public class PublicPage {

  private static final int GONE = 410;
  private static final int ROWS = 50;

  private ReadDeliveries releases;
  private Words words;

  private PublicPost post;
  private List<PublicPost> newest;

  @Inject
  public PublicPage(ReadDeliveries releases, Words words) {
    this.releases = releases;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected PublicPage() {}

  /** Finds the post by the address; a withdrawn one is answered with 410 and says so. */
  public void load() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    post = releases.find(Addresses.lastPart(faces)).orElse(null);
    if (post == null) {
      Addresses.missing(words, Addresses.lastPart(faces));
      return;
    }
    if (post.withdrawn()) {
      faces.getExternalContext().setResponseStatus(GONE);
    }
  }

  public PublicPost getPost() {
    return post;
  }

  public List<PublicPost> getNewest() {
    if (newest == null) {
      newest = releases.newest(ROWS);
    }
    return newest;
  }
}
