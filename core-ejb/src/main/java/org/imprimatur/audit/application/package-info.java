/** Writes the log in the caller's transaction, and shows it to those who may read it. */
package org.imprimatur.audit.application;
