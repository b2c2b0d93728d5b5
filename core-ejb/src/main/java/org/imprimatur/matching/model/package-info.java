/**
 * Finds many terms and patterns in one pass over a text. Linear in the text whatever the patterns: no backtracking.
 * Immutable after it is built, safe for many threads, knows only the JDK.
 */
package org.imprimatur.matching.model;
