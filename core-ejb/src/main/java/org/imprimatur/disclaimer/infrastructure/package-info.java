/** Reads the catalogue of disclaimers that ships with Imprimatur. */
package org.imprimatur.disclaimer.infrastructure;
