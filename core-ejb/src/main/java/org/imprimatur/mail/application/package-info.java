/** Queueing mail, sending it outside of transactions, and keeping addresses. Never carries the text of a post. */
package org.imprimatur.mail.application;
