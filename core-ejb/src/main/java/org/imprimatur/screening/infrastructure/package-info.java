/** The command that screens lines of questions, offline. */
package org.imprimatur.screening.infrastructure;
