package org.imprimatur.platform.application;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What Imprimatur does by itself, and no page or request can ask for: it names no permission. Says by what it is
 * called.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface BySystem {

  /** Returns by what it is called, such as "the timer of holds". */
  String value();
}
