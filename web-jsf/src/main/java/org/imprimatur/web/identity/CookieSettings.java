package org.imprimatur.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.imprimatur.platform.model.Site;

/**
 * Marks the session cookie as secure when readers reach us over https; over plain http on one machine it would be lost.
 */
@WebListener
public class CookieSettings implements ServletContextListener {

  @Inject Site site;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(site.secure());
  }
}
