/** Keeps releases and deliveries, and looks for what is due. */
package org.imprimatur.release.infrastructure;
