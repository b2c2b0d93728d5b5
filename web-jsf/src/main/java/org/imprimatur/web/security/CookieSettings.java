package org.imprimatur.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Marks the session cookie as secure when readers reach us over https; over plain http on one machine it would be lost.
 */
@WebListener
public class CookieSettings implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(secure());
  }

  /** Tells whether readers reach us over https: behind a proxy the request itself does not show it. */
  static boolean secure() {
    return ConfigProvider.getConfig()
        .getOptionalValue("imprimatur.base.url", String.class)
        .filter(url -> url.startsWith("https://"))
        .isPresent();
  }
}
