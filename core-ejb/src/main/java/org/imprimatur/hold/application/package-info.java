/** Stops a post for a while and lets it go on, whoever or whatever ended the hold. */
package org.imprimatur.hold.application;
