/** A fictional society, told through the use cases; never loaded where a real society is. */
package org.imprimatur.demo.infrastructure;
