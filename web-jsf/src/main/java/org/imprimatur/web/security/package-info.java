/** What stands before every request: origin checks, headers, plain paths, bodies that are counted. */
package org.imprimatur.web.security;
