package org.imprimatur.walk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;

/** Somebody at a page who has no mouse. */
record Keys(Page page) {

  /** More stops than any page has. */
  private static final int MOST = 250;

  /** Goes on from stop to stop until one is reached. */
  Keys to(String selector) {
    for (int stops = 0; stops < MOST; stops++) {
      if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", selector))) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no key leads to " + selector + " at " + page.url());
  }

  /** Writes over what stands there. */
  Keys write(String words) {
    page.keyboard().press("Control+a");
    page.keyboard().insertText(words);
    return this;
  }

  /** Presses a key. */
  Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Presses a key that leads to another page, and waits for that. */
  void on(String key) {
    page.evaluate("window.before = true");
    page.keyboard().press(key);
    try {
      page.waitForCondition(this::another);
    } catch (TimeoutError stays) {
      throw new AssertionError(key + " leads nowhere from " + page.url() + " at "
          + page.evaluate("document.activeElement.outerHTML"), stays);
    }
  }

  private boolean another() {
    try {
      return Boolean.TRUE.equals(page.evaluate("window.before === undefined && document.readyState === 'complete'"));
    } catch (PlaywrightException between) {
      return false;
    }
  }
}
