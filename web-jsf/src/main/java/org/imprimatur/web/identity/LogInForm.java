package org.imprimatur.web.identity;

import java.util.Optional;
import org.imprimatur.login.model.Provider;

/** What an administrator types of the provider; what was typed stays when it is refused. */
public class LogInForm {

  private boolean on;
  private String issuer;
  private String client;
  private String scopes;
  private String groups;
  private String label;
  private String secret = "";
  private boolean noSecret;

  LogInForm(Provider provider) {
    on = provider.on();
    issuer = provider.issuer();
    client = provider.client();
    scopes = provider.scopes();
    groups = provider.groups();
    label = provider.label();
  }

  Provider provider() {
    return new Provider(on, issuer, client, scopes, groups, label);
  }

  /** Returns the secret to keep from now on: a new one, an empty one for none; nothing where it stays as it is. */
  Optional<String> newSecret() {
    return noSecret ? Optional.of("") : Optional.of(secret.strip()).filter(text -> !text.isEmpty());
  }

  public boolean isOn() {
    return on;
  }

  public void setOn(boolean chosen) {
    on = chosen;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String typed) {
    issuer = said(typed);
  }

  public String getClient() {
    return client;
  }

  public void setClient(String typed) {
    client = said(typed);
  }

  public String getScopes() {
    return scopes;
  }

  public void setScopes(String typed) {
    scopes = said(typed);
  }

  public String getGroups() {
    return groups;
  }

  public void setGroups(String typed) {
    groups = said(typed);
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String typed) {
    label = said(typed);
  }

  /** Returns nothing: a secret is not sent to a browser. */
  public String getSecret() {
    return "";
  }

  public void setSecret(String typed) {
    secret = said(typed);
  }

  public boolean isNoSecret() {
    return noSecret;
  }

  public void setNoSecret(boolean chosen) {
    noSecret = chosen;
  }

  private static String said(String typed) {
    return Optional.ofNullable(typed).orElse("");
  }
}
