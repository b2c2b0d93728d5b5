package org.imprimatur.society.model;

/** Under which paragraph the society is exempt from federal income tax, if under any. */
public enum TaxStatus {
  UNSAID,
  /** 26 U.S.C. 501(c)(3). */
  CHARITY,
  /** 26 U.S.C. 501(c)(4). */
  SOCIAL_WELFARE,
  /** 26 U.S.C. 501(c)(6). */
  LEAGUE,
  OTHER
}
