package org.imprimatur.web.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.platform.model.Site;
import org.imprimatur.society.application.OurSociety;

/** The society's logo as a feed names it. */
@ApplicationScoped
public class FeedLogo {

  private OurSociety society;
  private Site site;

  protected FeedLogo() {}

  @Inject
  public FeedLogo(OurSociety society, Site site) {
    this.society = society;
    this.site = site;
  }

  /** Returns its whole address; empty where there is none, or where the operator does not say how readers come here. */
  Optional<String> address() {
    return site.baseUrl().flatMap(base -> society.logo().map(digest -> base + "/logo/" + digest + ".png"));
  }
}
