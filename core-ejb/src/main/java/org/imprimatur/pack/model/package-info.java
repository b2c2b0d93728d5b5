/**
 * A policy pack: the rules, patterns, terms and cases of a society as data, and what makes them a policy that can
 * screen.
 */
package org.imprimatur.pack.model;
