package org.imprimatur.launch;

/** The address at which an invitation is opened; {@code join} of the pages answers there. */
final class JoinLink {

  private JoinLink() {
  }

  static String of(String baseUrl, String key) {
    return baseUrl.replaceFirst("/+$", "") + "/join?key=" + key;
  }
}
