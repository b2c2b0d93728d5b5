/** Use cases on the accounts that the society has verified. */
package org.imprimatur.registry.application;
