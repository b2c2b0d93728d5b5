/** Invitations and what becomes an account, passwords, tokens, their scope, known devices, and where a request came from. */
package org.imprimatur.identity.model;
