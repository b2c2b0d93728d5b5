package org.imprimatur.committee.model;

import java.util.List;

/**
 * One way to a permission, as people are told of it.
 *
 * @param who whoever is one of these: a {@link Group}, a {@link Role} or a {@link Relation}
 * @param except who may not, whatever else they are
 */
public record Way(List<? extends Enum<?>> who, List<Relation> except) {}
