package org.imprimatur.platform.model;

/**
 * A feature's settings, as a record that is read once, at the start. Each has a static method {@code of(Operator)} that
 * reads it; a producer in the feature's infrastructure gives it to whoever injects it. Either throws
 * {@link WrongSetting}.
 */
public interface Settings {}
