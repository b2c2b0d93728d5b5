package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookieSettingsTest {

  private final List<Object> secure = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"https://society.example,true", "HTTPS://society.example,true", "http://society.example,false",
    "http://https://society.example,false", ",false"})
  void the_cookie_of_a_session_is_for_https_alone_where_readers_come_over_https(String address, boolean kept) {
    begun(new Site(ZoneOffset.UTC, Optional.ofNullable(address), Optional.empty(), List.of()));
    assertEquals(List.of(kept), secure);
  }

  @SuppressWarnings("UnnecessaryAssignment") // No container here: the test is what injects.
  private void begun(Site site) {
    var settings = new CookieSettings();
    settings.site = site;
    var cookies = Stub.of(SessionCookieConfig.class, (name, said) -> {
      if (name.equals("setSecure")) {
        secure.addAll(said);
        return null;
      }
      throw Stub.unknown(name);
    });
    settings.contextInitialized(new ServletContextEvent(
        Stub.of(ServletContext.class, (name, none) -> name.equals("getSessionCookieConfig") ? cookies : null)));
  }
}
