package org.imprimatur.container;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;

/** Hands the container's services to tests. */
final class Beans {

  private Beans() {}

  /** Returns the bean of this type, as a class of the application would get it injected. */
  static <T> T get(Class<T> type) {
    return CDI.current().select(type).get();
  }

  /** Does the work in one transaction, as a use case would; a fault undoes it. */
  @SuppressWarnings("BanJNDI") // A name of the container itself: nobody else says what is looked up.
  static <T> T inTransaction(Callable<T> work) throws Exception {
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    boolean done = false;
    try {
      T result = work.call();
      done = true;
      return result;
    } finally {
      if (done) {
        transaction.commit();
      } else {
        transaction.rollback();
      }
    }
  }
}
