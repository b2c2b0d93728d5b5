/** Accounts on networks: which are whose, and which only look like it. */
package org.imprimatur.registry.model;
