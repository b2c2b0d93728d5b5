/** The list of people, one person, and what waits for a second officer. */
package org.imprimatur.web.people;
