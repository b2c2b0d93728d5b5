package org.imprimatur.web.rest;

/** A member of a body that has no meaning here; answered with 422. */
class BadField extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadField(String field, String value, String allowed) {
    super("The member " + field + " is \"" + value + "\"; it must be one of " + allowed + ".");
  }
}
