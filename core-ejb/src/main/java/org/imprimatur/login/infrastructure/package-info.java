/** Keeps how the provider is reached and what its groups give. */
package org.imprimatur.login.infrastructure;
