package org.imprimatur.web.rest;

/** A body that cannot be read; answered with 400. */
class MalformedBody extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedBody(String why) {
    super(why);
  }
}
