package org.imprimatur.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.login.application.KeepProvider;
import org.imprimatur.login.application.KeepProvider.View;
import org.imprimatur.login.model.Provider;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** How people are let in by the society's own identity provider. */
@Named
@RequestScoped
public class LogInSettingsPage {

  private KeepProvider keep;
  private Frame frame;
  private Words words;

  private Decision<View> view;
  private LogInForm form;

  @Inject
  public LogInSettingsPage(KeepProvider keep, Frame frame, Words words) {
    this.keep = keep;
    this.frame = frame;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected LogInSettingsPage() {}

  @PostConstruct
  void load() {
    view = keep.view();
    form = new LogInForm(view.answer().map(View::provider).orElse(Provider.NONE));
  }

  /** Refuses a caller who has no business with it. */
  public void guard() throws IOException {
    if (view.objection().isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("identity.log-in.closed"),
          words.of(view.objection().get()));
    }
  }

  /** Saves what was typed, or says why not and keeps it on the page. */
  public void save() throws IOException {
    var base = Addresses.sent("version");
    var saved = keep.save(base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : -1, form.provider(), form.newSecret());
    saved.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    if (saved.objection().filter(refusal -> refusal.code() == Code.STALE_VERSION).isPresent()) {
      view = keep.view();
    }
    if (saved.answer().isPresent()) {
      Notes.say(words.say(form.isOn() ? "identity.log-in.saved-on" : "identity.log-in.saved"));
      Addresses.go("/log-in-settings");
    }
  }

  /** Asks the provider that was typed, or that counts, where its doors are. */
  public void look() {
    var found = keep.look(getView().byFile() ? getView().provider().issuer() : form.getIssuer());
    found.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    found.answer().ifPresent(said -> Notes.say(words.say(said.logOut() ? "identity.log-in.found"
        : "identity.log-in.found-no-out", said.issuer(), said.authorization())));
  }

  public View getView() {
    return view.answer().orElse(null);
  }

  public LogInForm getForm() {
    return form;
  }

  /** Tells whether the caller may change it here: an administrator, where the operator names no provider. */
  public boolean isOpen() {
    return isKeeper() && !getView().byFile();
  }

  public boolean isKeeper() {
    return frame.may(Permission.KEEP_LOG_IN);
  }

  /** Says what is known of the secret. */
  public String getSecretState() {
    return words.say(getView().secret() ? "identity.log-in.secret-there" : "identity.log-in.secret-none");
  }

  /** Says whether people are let in by it. */
  public String getOn() {
    return words.say(getView().provider().on() ? "identity.log-in.is-on" : "identity.log-in.is-off");
  }
}
