package org.imprimatur.words;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;

/** Says what the core says in English, for tests that care how it reads. */
public final class English {

  private static final Phrasebook BOOK = Phrasebook.in(Locale.ENGLISH, ZoneOffset.UTC);

  private English() {}

  /** Says a refusal. */
  public static String of(Refusal refusal) {
    return BOOK.say(refusal);
  }

  /** Says what a permission is for, as in "may vote on a post". */
  public static String deed(Permission permission) {
    return BOOK.say(Permission.class.getClassLoader(), "org.imprimatur.committee",
        Phrasebook.key("deed", permission.name()), Map.of());
  }

  /** Says a sentence. */
  public static String of(Sentence sentence) {
    return BOOK.say(sentence);
  }
}
