package org.imprimatur.channel.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts as Mastodon does: every address with a scheme is 23, and of a remote mention only the local part counts. */
final class MastodonLength {

  private static final String URL_PLACE = "x".repeat(23);
  private static final Pattern REMOTE = Pattern.compile("(?<![\\w/])(@\\w{1,64}(?:[.-]\\w{1,64}){0,8})@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");

  private MastodonLength() {}

  static int of(String text) {
    var shortened = new StringBuilder();
    int at = 0;
    for (var url : Entities.urls(ChannelId.MASTODON, text)) {
      shortened.append(text, at, url.start()).append(URL_PLACE);
      at = url.end();
    }
    shortened.append(text, at, text.length());
    return Graphemes.count(REMOTE.matcher(shortened).replaceAll(hit -> Matcher.quoteReplacement(hit.group(1))));
  }
}
