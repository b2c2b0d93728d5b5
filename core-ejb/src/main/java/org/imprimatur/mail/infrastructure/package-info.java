/** The rows of mail that waits, the timer that sends it, and what the operator says of the mail server. */
package org.imprimatur.mail.infrastructure;
