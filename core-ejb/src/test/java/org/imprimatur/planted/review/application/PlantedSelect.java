package org.imprimatur.planted.review.application;

/** Breaks a law on purpose: a use case with a query, be it of its own feature's table. */
class PlantedSelect {

  String query() {
    return "select id from round";
  }
}
