package org.imprimatur.planted.review.application;

import jakarta.ejb.Stateless;
import java.util.function.BinaryOperator;
import org.imprimatur.committee.model.Permission;

/** Breaks the law of the doors on purpose: what it asks is no authority. */
@Stateless
public class PlantedFalseDoor {

  private YesMan authority;

  /** Says yes to everything. */
  interface YesMan extends BinaryOperator<Permission> {

    /** Returns what it is given. */
    default Permission require(Permission permission, Object subject) {
      return permission;
    }
  }

  /** Sounds as if it asked. */
  public Permission sounds() {
    return authority.require(Permission.VOTE, this);
  }
}
