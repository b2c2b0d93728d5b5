/** Looks at what the server stands on, for the operator. */
package org.imprimatur.health.infrastructure;
