package org.imprimatur.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.model.Naming;
import org.imprimatur.review.model.Round;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** The part of a review in which somebody is named to vote for a role that nobody eligible holds. */
@Named
@ViewScoped
public class NominationPart implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient ReviewPage page;
  @Inject transient NameVoter nameVoter;
  @Inject transient Names names;
  @Inject transient Words words;

  private String nominee = "";
  private Role role;
  private String reason = "";

  /** Returns the roles for which somebody must be named. */
  public List<Role> getVacantRoles() {
    return page.review().vacancy().map(vacancy -> vacancy.roles().stream().sorted().toList()).orElse(List.of());
  }

  /** Returns whom the caller may name; nobody when it is not the caller's to name. */
  public List<Person> getCandidates() {
    return page.review().vacancy().isPresent() ? nameVoter.candidates(page.getPost().id()) : List.of();
  }

  /** Says who was named, for what and by whom. */
  public List<String> getNamings() {
    return page.review().round().map(round -> round.voters().named()).orElse(List.of()).stream().map(this::said)
        .toList();
  }

  private String said(Naming naming) {
    return words.say("review.decide.named", names.of(naming.voter()), naming.role(),
        names.all(naming.by().stream().sorted().toList()), naming.inForce(), naming.reason(),
        naming.by().size());
  }

  /** Names somebody to vote. */
  public void nominate() throws IOException {
    var id = page.getPost().id();
    var vacant = role == null ? getVacantRoles().stream().findFirst().orElse(Role.CHAIR) : role;
    var named = nameVoter.name(id, new NameVoter.Nominee(nominee, vacant, reason));
    if (page.refused(named.objection())) {
      return;
    }
    Notes.say(words.say("review.decide.nominated", names.of(nominee), !getVacantRoles().contains(vacant)));
    Addresses.go("/review/" + id);
  }

  public String getNominee() {
    return nominee;
  }

  public void setNominee(String chosen) {
    nominee = chosen;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role chosen) {
    role = chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = typed;
  }
}
