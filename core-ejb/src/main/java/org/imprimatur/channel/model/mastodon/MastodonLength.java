package org.imprimatur.channel.model.mastodon;

import org.imprimatur.channel.model.Entities;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Graphemes;

/**
 * Counts as Mastodon does: the content warning and the text together, every address with a scheme as 23 characters, and
 * of a remote mention only the local part. What it would not link counts in full.
 */
final class MastodonLength {

  private static final String URL_PLACE = "x".repeat(MastodonProfile.LIMIT.links().length());

  private MastodonLength() {}

  static int of(String text, String contentWarning) {
    return Graphemes.count(contentWarning + counted(text));
  }

  private static String counted(String text) {
    var shortened = new StringBuilder();
    int at = 0;
    for (var entity : Entities.apart(MastodonLinks.counted(text))) {
      shortened.append(text, at, entity.start()).append(place(entity));
      at = entity.end();
    }
    return shortened.append(text, at, text.length()).toString();
  }

  private static String place(Entity entity) {
    return entity.type() == Entity.Type.URL ? URL_PLACE : "@" + entity.value().substring(0, local(entity.value()));
  }

  private static int local(String name) {
    int at = name.indexOf('@');
    return at < 0 ? name.length() : at;
  }
}
