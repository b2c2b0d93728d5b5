package org.imprimatur.web.security;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a form without the nonce of its page before anything is done with it. PrimeFaces finds the same out only
 * while it renders the answer, when the form has taken effect and nothing but a server error is left to say.
 */
public class FormNonce implements PhaseListener {

  private static final long serialVersionUID = 1L;
  private static final String NONCE = "primefaces.nonce";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    if (faces.getResponseComplete() || !faces.isPostback() || faces.getPartialViewContext().isAjaxRequest()
        || matches(faces)) {
      return;
    }
    try {
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, NONCE);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
  }

  private static boolean matches(FacesContext faces) {
    var view = faces.getViewRoot();
    var kept = view == null || view.getViewMap(false) == null ? null : view.getViewMap(false).get(NONCE);
    return kept == null || kept.equals(faces.getExternalContext().getRequestParameterMap().get(NONCE));
  }
}
