/** Keeps tokens and known devices, and ends what is out of date. */
package org.imprimatur.identity.infrastructure;
