/** The command that screens lines of questions, offline; reads the settings. */
package org.imprimatur.screening.infrastructure;
