package org.imprimatur.demo.infrastructure;

import java.util.List;
import java.util.Locale;

/** The tables in which a post has rows, each after those that it names; {@code ?} is the post. */
enum SeedTable {
  SUBMISSION("id = ?"),
  POST_WORDS("submission = ?"),
  OWN_POST("submission = ?"),
  REVISION("submission = ?"),
  ROUND("submission = ?"),
  ROUND_VOTER("round in (select id from round where submission = ?)"),
  VOTE("round in (select id from round where submission = ?)"),
  RELEASE_PLAN("submission = ?"),
  DELIVERY("submission = ?"),
  DELIVERY_ATTEMPT("delivery in (select id from delivery where submission = ?)"),
  NOTICE("submission = ?"),
  WAITING("submission = ?"),
  SPOKEN("exists (select 1 from audit_entry e where e.subject = ? and position(digest in e.details) > 0)"),
  AUDIT_ENTRY("subject = ?");

  /** Numbers that are no moments. */
  private static final List<String> NO_MOMENTS = List.of("version", "seq");

  private final String where;

  SeedTable(String where) {
    this.where = where;
  }

  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  String select() {
    return "select * from " + table() + " where " + where + (this == AUDIT_ENTRY ? " order by seq" : "");
  }

  /** Returns whether a whole number in this column is a moment, which moves with the post. */
  static boolean moment(String column, long value) {
    return value > 0 && value < Long.MAX_VALUE && !NO_MOMENTS.contains(column);
  }
}
