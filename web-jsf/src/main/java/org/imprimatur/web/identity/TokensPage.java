package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.application.Tokens;
import org.imprimatur.identity.model.Token;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.web.shared.Words;

/** The programs that act for a person, and the end of that. */
@Named
@RequestScoped
public class TokensPage {

  /** Each lives ninety days and was asked for with the password: nobody has more. */
  private static final int MOST = 200;

  private Tokens tokens;
  private FacesContext faces;
  private Words words;

  private List<Token> mine;

  @Inject
  public TokensPage(Tokens tokens, FacesContext faces, Words words) {
    this.tokens = tokens;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected TokensPage() {}

  public List<Token> getTokens() {
    if (mine == null) {
      mine = tokens.mine(Optional.empty(), MOST).answer().map(Page::items).orElse(List.of());
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
