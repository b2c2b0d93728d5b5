/** The clock that ends holds. */
package org.imprimatur.hold.infrastructure;
