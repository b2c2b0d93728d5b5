/** Keeps deliveries and their attempts, and looks every second for what is due. */
package org.imprimatur.delivery.infrastructure;
