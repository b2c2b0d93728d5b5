/** The tables of readers from outside. */
package org.imprimatur.guest.infrastructure;
