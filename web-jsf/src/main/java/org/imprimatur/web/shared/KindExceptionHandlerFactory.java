package org.imprimatur.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sends somebody whose page has expired, or was tampered with, to a page that says so and where their draft is. The
 * standard handler answers 500 with class names.
 */
public class KindExceptionHandlerFactory extends ExceptionHandlerFactory {

  private static final Logger LOG = System.getLogger(KindExceptionHandlerFactory.class.getName());

  /** What a stale or forged page leads to. The names are compared so that no class of the library is needed here. */
  private static final Set<String> STALE =
      Set.of(ViewExpiredException.class.getName(), ProtectedViewException.class.getName(),
          "org.primefaces.csp.CspException");

  /** Wraps the handler of the server. */
  public KindExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Kind(getWrapped().getExceptionHandler());
  }

  private static final class Kind extends ExceptionHandlerWrapper {

    Kind(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      var failures = new ArrayList<Throwable>();
      for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
        failures.add(events.next().getContext().getException());
        events.remove();
      }
      failures.stream().filter(failure -> !stale(failure))
          .forEach(failure -> LOG.log(Level.ERROR, "a page failed", failure));
      failures.stream().findFirst().ifPresent(first -> answer(FacesContext.getCurrentInstance(), first));
      getWrapped().handle();
    }

    /** Answers what failed first, once: whatever failed after it may have failed because of it. */
    private static void answer(FacesContext faces, Throwable failure) {
      var external = faces.getExternalContext();
      try {
        if (stale(failure)) {
          external.redirect(external.getRequestContextPath()
              + again(external.getRequestServletPath(), external.getRequestParameterMap()));
        } else {
          external.responseReset();
          external.responseSendError(500, "page");
        }
        faces.responseComplete();
      } catch (IOException e) {
        throw new FacesException(e);
      }
    }

    /** Visitors begin their form anew; whoever is signed in finds a draft under their posts. */
    private static String again(String page, Map<String, String> sent) {
      if (page.startsWith("/login") || page.startsWith("/code")) {
        return Addresses.signIn(sent);
      }
      return Stream.of("/join", "/password", "/guest").filter(each -> page.equals(each) || page.startsWith(each + "."))
          .findFirst()
          .map(linked -> Addresses.linked(linked, sent)).orElse("/expired");
    }

    private static boolean stale(Throwable failure) {
      for (var cause = failure; cause != null; cause = cause.getCause()) {
        if (STALE.contains(cause.getClass().getName())) {
          return true;
        }
      }
      return false;
    }
  }
}
