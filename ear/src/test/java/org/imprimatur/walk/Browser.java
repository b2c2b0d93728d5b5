package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imprimatur.distribution.RunningImprimatur;

/** A headless Chromium at the shared server, which collects every fault that a page reports. */
final class Browser implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "screenshots");

  private final RunningImprimatur server;
  private final Playwright playwright =
      Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> faults = new ArrayList<>();

  /** A machine may be busy: a thing that will come is waited for, and what never comes fails all the same. */
  private static final double PATIENCE_MS = 120_000;

  private Browser(RunningImprimatur server) {
    this.server = server;
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("imprimatur.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
  }

  static Browser open() {
    return at(RunningImprimatur.shared());
  }

  /** Opens a browser at a server of a test's own. */
  static Browser at(RunningImprimatur server) {
    return new Browser(server);
  }

  String url(String path) {
    return server.baseUrl() + path;
  }

  /** Script errors, dialogs and violated content security policies since the browser was opened. */
  List<String> faults() {
    return faults;
  }

  Page visitor() {
    return page(new NewContextOptions());
  }

  /** Opens a page of a browser that asks for a language. */
  Page visitorSpeaking(String language) {
    return page(new NewContextOptions().setLocale(language));
  }

  /** Signs in with a browser that asks for a language. */
  Page speaking(String language, String username) {
    return signIn(page(new NewContextOptions().setLocale(language)), username);
  }

  private Page page(NewContextOptions options) {
    var context = chromium.newContext(options.setViewportSize(1280, 900));
    // Of the context, not of the page: axe opens a page of its own beside the one it reads.
    context.setDefaultTimeout(PATIENCE_MS);
    var page = context.newPage();
    page.onPageError(error -> faults.add(page.url() + ": " + error));
    page.onDialog(dialog -> {
      faults.add(page.url() + " opened a dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        faults.add(page.url() + ": " + message.text());
      }
    });
    return page;
  }

  Page as(String username) {
    return signIn(visitor(), username);
  }

  Page withoutScript(String username) {
    return signIn(page(new NewContextOptions().setJavaScriptEnabled(false)), username);
  }

  private Page signIn(Page page, String username) {
    page.navigate(url("/login"));
    page.locator("[id='login:username']").fill(username);
    page.locator("[id='login:password']").fill(server.password());
    page.locator("[id='login:go']").click();
    page.waitForURL("**/home");
    return page;
  }

  /** Takes the page's picture, light and dark, wide and narrow, and asks axe about each. */
  void look(Page page, String name) {
    for (var theme : List.of("light", "dark")) {
      for (int width : new int[]{1280, 320}) {
        page.setViewportSize(width, 900);
        page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme);
        settle(page);
        picture(page, new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name + "-" + theme + "-" + width + ".png")).setFullPage(width == 1280));
        var violations = new AxeBuilder(page).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget()).toList();
        assertEquals(List.of(), violations, name + ", " + theme + ", " + width + " px wide");
        var overflow = ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
        assertEquals(0, Math.max(0, overflow), name + " is wider than its window of " + width + " px");
      }
    }
    page.setViewportSize(1280, 900);
  }

  /** On a busy machine Chromium now and then draws no frame for a picture, however long one waits: it is asked anew. */
  private static void picture(Page page, Page.ScreenshotOptions options) {
    for (int left = 3; left > 0; left--) {
      try {
        page.screenshot(options.setTimeout(PATIENCE_MS / 3));
        return;
      } catch (TimeoutError nothingDrawn) {
        System.err.println(page.url() + ": no picture yet: " + nothingDrawn.getMessage());
      }
    }
    page.screenshot(options.setTimeout(PATIENCE_MS));
  }

  /** Waits for fonts and for what moves to stand still, so that a picture shows the page as it stays. */
  private static void settle(Page page) {
    page.evaluate(
        "() => document.fonts.ready.then(() => Promise.allSettled(document.getAnimations().map(moving => "
            + "moving.finished)))");
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
