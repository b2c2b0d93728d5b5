/** What stands before every request: sign-in, origin checks, headers, bodies that are counted. */
package org.imprimatur.web.security;
