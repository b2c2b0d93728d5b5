/**
 * Requests made from the description of the API, whole and spoiled, against a running server: no fault, no inside
 * shown, nothing undocumented.
 */
package org.imprimatur.fuzz;
