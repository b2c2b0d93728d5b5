/**
 * The editorial machine as a whole, in histories that chance makes up: the real use cases over repositories in memory,
 * against a ledger of what happened and what was promised. A history that breaks a promise is shortened and printed.
 */
package org.imprimatur.histories;
