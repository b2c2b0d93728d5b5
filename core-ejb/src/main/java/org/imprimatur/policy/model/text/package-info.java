/** What rules share: sentences and words, terms, clinical markers, identifiers. */
package org.imprimatur.policy.model.text;
