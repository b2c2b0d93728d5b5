/** The rows of what the society said of itself, and what the operator says of it. */
package org.imprimatur.society.infrastructure;
