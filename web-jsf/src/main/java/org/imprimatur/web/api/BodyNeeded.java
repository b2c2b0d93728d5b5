package org.imprimatur.web.api;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.imprimatur.platform.application.Unreadable;
import org.imprimatur.platform.model.Malformed;

/**
 * Answers a call that takes a body and got none: without a type and a body nothing is read, and the call would get
 * null.
 */
@Provider
public class BodyNeeded implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
    var body = reading.proceed();
    if (body == null) {
      throw new Unreadable(Malformed.EMPTY);
    }
    return body;
  }
}
