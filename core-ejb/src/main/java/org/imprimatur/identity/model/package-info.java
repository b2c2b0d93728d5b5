/** Invitations and what becomes an account, passwords, tokens, known devices, and where a request came from. */
package org.imprimatur.identity.model;
