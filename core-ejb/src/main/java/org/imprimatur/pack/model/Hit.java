package org.imprimatur.pack.model;

import java.util.List;
import org.imprimatur.kernel.model.Span;

/**
 * A place that a rule found.
 *
 * @param place where, in the folded text
 * @param find what found it
 * @param suggestions replacements that only the finder could know; empty for the rule's own
 */
record Hit(Span place, Find find, List<String> suggestions) {}
