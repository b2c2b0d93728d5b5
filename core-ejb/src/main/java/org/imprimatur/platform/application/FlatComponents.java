package org.imprimatur.platform.application;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.util.NameTransformer;
import org.imprimatur.kernel.model.Flat;

/** Tells the JSON library which components are {@link Flat}. */
public final class FlatComponents extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  /** Returns how the names of a component's members change in the object around it: a flat one's stay as they are. */
  @Override
  public NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
    return member.hasAnnotation(Flat.class) ? NameTransformer.NOP : null;
  }
}
