package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.application.Tokens;
import org.imprimatur.identity.model.Token;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Words;

/** The programs that act for a person, and the end of that. */
@Named
@RequestScoped
public class TokensPage {

  private static final int ROWS = 50;

  private Tokens tokens;
  private FacesContext faces;
  private HttpServletRequest request;
  private Words words;

  private Decision<Page<Token>> mine;

  @Inject
  public TokensPage(Tokens tokens, FacesContext faces, HttpServletRequest request, Words words) {
    this.tokens = tokens;
    this.faces = faces;
    this.request = request;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected TokensPage() {}

  /** Answers an address that was tampered with, or made for somebody else's list, as a bad request. */
  public void guard() throws IOException {
    if (mine().objection().isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_BAD_REQUEST, words.say("shared.problem.list"),
          words.of(mine().objection().get()));
    }
  }

  public List<Token> getTokens() {
    return mine().answer().map(Page::items).orElse(List.of());
  }

  /** Returns the address of the tokens that are older than those shown; empty when there are none. */
  public String getMore() {
    return mine().answer().flatMap(Page::next).map(next -> "tokens?cursor=" + next).orElse("");
  }

  private Decision<Page<Token>> mine() {
    if (mine == null) {
      mine = tokens.mine(Optional.ofNullable(request.getParameter("cursor")), ROWS);
    }
    return mine;
  }

  /** Takes back the token that the row's form names, whatever stands in that row by now. */
  public void revoke() {
    var revoked = tokens.revoke(faces.getExternalContext().getRequestParameterMap().getOrDefault("token", ""));
    mine = null;
    revoked.answer().ifPresent(
        gone -> say(FacesMessage.SEVERITY_INFO, words.say("identity.tokens.revoked", gone.name())));
    revoked.objection().ifPresent(refusal -> say(FacesMessage.SEVERITY_ERROR, words.of(refusal)));
  }

  private void say(FacesMessage.Severity severity, String sentence) {
    faces.addMessage(null, new FacesMessage(severity, sentence, null));
  }
}
