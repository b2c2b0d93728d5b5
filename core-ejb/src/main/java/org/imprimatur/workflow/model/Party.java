package org.imprimatur.workflow.model;

/** In what capacity somebody asks for a transition. One person may be several at once. */
public enum Party {
  AUTHOR,
  CO_AUTHOR,
  /** Eligible in the open round: seated, not excluded, not recused. */
  VOTER,
  CHAIR,
  /** Staff who publish. */
  PUBLISHER,
  /** Who put the hold, when they neither wrote nor edited the post. */
  HOLDER,
  /** Somebody who may act for the society and neither wrote nor edited the post. */
  OFFICER,
  /** Imprimatur itself: screening, the closing vote, a timer. */
  SYSTEM
}
