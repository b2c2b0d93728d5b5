package org.imprimatur.identity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentTest {

  @ParameterizedTest
  @CsvSource({
    "'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', FIREFOX, LINUX",
    "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140', EDGE, WINDOWS",
    "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', CHROME, WINDOWS",
    "'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/18.0 Safari/605', SAFARI, MAC",
    "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 CriOS/140 Safari/604', CHROME, IPHONE",
    "'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130 Safari/537', SAMSUNG, ANDROID",
    "'Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 OPR/120.0', OPERA, CHROMEBOOK",
    "'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605 FxiOS/140 Safari/605', FIREFOX, IPAD",
    "curl/8.1, OTHER, OTHER", "'', OTHER, OTHER"})
  void a_browser_is_known_by_what_it_says_of_itself(String said, Agent.Browser browser, Agent.Machine machine) {
    assertEquals(new Agent(browser, machine), Agent.of(said));
  }
}
