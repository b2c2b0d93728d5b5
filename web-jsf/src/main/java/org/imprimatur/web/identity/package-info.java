/** Who asks: sign-in, sessions, tokens, and what the caller is told of themselves. */
package org.imprimatur.web.identity;
