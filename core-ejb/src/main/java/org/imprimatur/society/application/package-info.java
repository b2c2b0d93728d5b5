/** Keeps what the society says of itself, and tells everybody else what counts now. */
package org.imprimatur.society.application;
