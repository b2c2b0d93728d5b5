package org.imprimatur.identity.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Lets code inside the product act for a person where no request does: the demo's story and tests in the container. A
 * law of the build refuses any other use. Guards, votes and the log treat the person as they treat everybody.
 */
@RequestScoped
public class Acting {

  private String username;

  /** Acts for this person until the request or the callback ends. */
  public void as(String person) {
    username = person;
  }

  /** Returns the person acted for; empty in every request from outside. */
  public Optional<String> username() {
    return Optional.ofNullable(username);
  }
}
