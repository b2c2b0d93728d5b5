/** Keeps rounds and votes, and lapses what was not decided in time. */
package org.imprimatur.review.infrastructure;
