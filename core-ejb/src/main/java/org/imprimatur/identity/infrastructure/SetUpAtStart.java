package org.imprimatur.identity.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.imprimatur.identity.application.OpenSetUp;

/** Opens the way in before anybody can ask, where neither a society nor the demo is there. */
@Singleton
@Startup
@DependsOn("DemoSociety")
public class SetUpAtStart {

  private OpenSetUp openSetUp;

  protected SetUpAtStart() {}

  @Inject
  public SetUpAtStart(OpenSetUp openSetUp) {
    this.openSetUp = openSetUp;
  }

  @PostConstruct
  void look() {
    openSetUp.look();
  }
}
