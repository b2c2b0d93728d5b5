package org.imprimatur.identity.model;

import java.util.Arrays;

/**
 * With what somebody reads our pages, as far as it helps them to know a session of theirs again. Browsers say many
 * names for old servers' sake; the first that is looked for here is the one they mean.
 *
 * @param browser whose window it is
 * @param machine what it runs on
 */
public record Agent(Browser browser, Machine machine) {

  /** A browser. The names stand in the database. */
  public enum Browser {
    EDGE("Edge", "Edg"),
    OPERA("Opera", "OPR/"),
    SAMSUNG("Samsung", "SamsungBrowser/"),
    FIREFOX("Firefox", "Firefox/", "FxiOS/"),
    CHROME("Chrome", "Chrome/", "Chromium/", "CriOS/"),
    SAFARI("Safari", "Safari/"),
    OTHER("", "");

    private final String title;
    private final String[] signs;

    Browser(String title, String... signs) {
      this.title = title;
      this.signs = signs;
    }

    /** Returns what its maker calls it; empty for one that is not known. */
    public String title() {
      return title;
    }
  }

  /** What a browser runs on. The names stand in the database. */
  public enum Machine {
    IPHONE("iPhone", "iPhone"),
    IPAD("iPad", "iPad"),
    ANDROID("Android", "Android"),
    WINDOWS("Windows", "Windows"),
    MAC("Mac", "Macintosh"),
    CHROMEBOOK("Chromebook", "CrOS"),
    LINUX("Linux", "Linux", "X11"),
    OTHER("", "");

    private final String title;
    private final String[] signs;

    Machine(String title, String... signs) {
      this.title = title;
      this.signs = signs;
    }

    /** Returns what its maker calls it; empty for one that is not known. */
    public String title() {
      return title;
    }
  }

  /** Reads what a browser says of itself; nothing of that is believed for more than a list of sessions. */
  public static Agent of(String said) {
    return new Agent(
        Arrays.stream(Browser.values()).filter(each -> saysOne(said, each.signs)).findFirst().orElse(Browser.OTHER),
        Arrays.stream(Machine.values()).filter(each -> saysOne(said, each.signs)).findFirst().orElse(Machine.OTHER));
  }

  private static boolean saysOne(String said, String... signs) {
    return Arrays.stream(signs).anyMatch(said::contains);
  }
}
