/** Keeps what waits for a second officer. */
package org.imprimatur.people.infrastructure;
