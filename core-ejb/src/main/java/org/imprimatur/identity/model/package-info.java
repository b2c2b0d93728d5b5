/** Tokens, their scope, known devices, and where a request came from. */
package org.imprimatur.identity.model;
