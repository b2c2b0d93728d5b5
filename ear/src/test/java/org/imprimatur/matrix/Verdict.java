package org.imprimatur.matrix;

import java.util.Locale;

/** What somebody is told who asks for something. */
enum Verdict {
  /** Done, or stopped by something that another request would not have. */
  MAY,
  /** It is there and possible, but not for them. */
  MAY_NOT,
  /** Not as far as the post has come. */
  NOT_NOW,
  /** For them it is not there. */
  HIDDEN,
  /** Nobody knows who they are. */
  SIGN_IN;

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
