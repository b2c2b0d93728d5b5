package org.imprimatur.screening.model;

import org.imprimatur.policy.model.Screening;

/**
 * A text as it would go out, and what the policy says of it.
 *
 * @param screening of the draft and of every word that was set
 * @param set what was made of the text, its disclaimers in
 */
public record Proof<T>(Screening screening, T set) {}
