package org.imprimatur.web.security;

/** A body that was not read to its end, because it is too large or comes too slowly. */
public final class BodyRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final BodyFault fault;
  private final long most;

  BodyRefused(BodyFault fault, long most) {
    super(fault.name());
    this.fault = fault;
    this.most = most;
  }

  /** Returns why. */
  public BodyFault fault() {
    return fault;
  }

  /** Returns how many bytes the body may have. */
  public long most() {
    return most;
  }

  /** Returns the HTTP status that says so. */
  public int status() {
    return fault.status();
  }
}
