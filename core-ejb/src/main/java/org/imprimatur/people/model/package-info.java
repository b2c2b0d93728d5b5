/** What is asked for somebody and waits for a second officer, and why a change of people is refused. */
package org.imprimatur.people.model;
