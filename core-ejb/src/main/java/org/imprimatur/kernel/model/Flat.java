package org.imprimatur.kernel.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes the members of a component into the JSON object around it, as if they were that object's own, and reads them
 * from there. What belongs together is one value in the code, and what is sent stays one flat object.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Flat {}
