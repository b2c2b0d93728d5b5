/** Who asks: sign-in, its throttle, tokens, attendance. */
package org.imprimatur.identity.application;
