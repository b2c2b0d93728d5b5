/** Which sentences join which rendering, where, and whether they fit. */
package org.imprimatur.disclaimer.model;
