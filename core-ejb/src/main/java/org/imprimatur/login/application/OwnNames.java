package org.imprimatur.login.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.OutsideNames;

/** Shows people by what name the society's identity provider knows them. */
@Stateless
public class OwnNames {

  private Authority authority;
  private OutsideNames names;
  private People people;
  private ProviderNow now;

  protected OwnNames() {}

  @Inject
  public OwnNames(Authority authority, OutsideNames names, People people, ProviderNow now) {
    this.authority = authority;
    this.names = names;
    this.people = people;
    this.now = now;
  }

  /** Returns by what name the caller is known at the provider that counts. */
  public Optional<OutsideName> mine() {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE).answer()
        .flatMap(person -> names.of(person.username()).stream()
            .filter(name -> name.issuer().equals(now.provider().issuer())).findFirst());
  }

  /** Tells whether the caller has a password here. */
  public boolean password() {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE).answer()
        .filter(person -> people.passwordDigest(person.username()).isPresent()).isPresent();
  }
}
