/** What an operator is told about how things stand. */
package org.imprimatur.health.model;
