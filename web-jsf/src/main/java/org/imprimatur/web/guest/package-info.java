/** Readers from outside: their one page, who invites them, and what they said. */
package org.imprimatur.web.guest;
