/** Keeps verified accounts, and hands the directory to the rules. */
package org.imprimatur.registry.infrastructure;
