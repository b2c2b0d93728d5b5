package org.imprimatur.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.imprimatur.committee.model.Asker;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;

/**
 * Who asks. The container says the name; the roles are read from the database at every call, so that a role withdrawn a
 * moment ago no longer counts. A request that only {@linkplain Looking looks} reads them once. What the provider
 * {@linkplain Lent lends} comes on top.
 */
@Dependent
public class Caller implements Asker {

  private final SecurityContext security;
  private final Acting acting;
  private final People people;
  private final Looking looking;
  private final Lent lent;

  @Inject
  public Caller(SecurityContext security, Acting acting, People people, Looking looking, Lent lent) {
    this.security = security;
    this.acting = acting;
    this.people = people;
    this.looking = looking;
    this.lent = lent;
  }

  @Override
  public Optional<Person> person() {
    return acting
        .username()
        .or(() -> Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName))
        .flatMap(name -> looking.person(name, people::find))
        .filter(Person::active)
        .map(lent::with);
  }
}
