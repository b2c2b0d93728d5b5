/** A fictional society, told through the use cases, and copies of its posts to measure with. */
package org.imprimatur.demo.infrastructure;
