package org.imprimatur.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.SettingFault;
import org.imprimatur.platform.model.Site;
import org.imprimatur.platform.model.WrongSetting;

/**
 * Marks the session cookie as secure when readers reach us over https; over plain http on one machine it would be lost.
 * Refuses, before anybody calls, proxies whose addresses are none.
 */
@WebListener
public class CookieSettings implements ServletContextListener {

  @Inject Site site;
  @Inject Operator operator;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(site.secure());
    TrustedProxies.noAddress(site).ifPresent(this::refuse);
  }

  private void refuse(String text) {
    throw new WrongSetting(new Sentence(SettingFault.NO_IP_ADDRESS, Map.of("text", text)), operator);
  }
}
