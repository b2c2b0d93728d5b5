/** Keeps people and their roles. */
package org.imprimatur.committee.infrastructure;
