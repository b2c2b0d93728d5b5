/** Keeps the log in the database, and verifies an export of it offline. */
package org.imprimatur.audit.infrastructure;
