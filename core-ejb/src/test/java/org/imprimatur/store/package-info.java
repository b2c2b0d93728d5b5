/**
 * What the repositories promise, proved on both databases and in memory. Each interface holds the tests of one port;
 * {@link org.imprimatur.store.H2StoreIT} and {@link org.imprimatur.store.PostgresqlStoreIT} run them all, {@link
 * org.imprimatur.store.MemoryStoreTest} those of the tables that it has. What a database refuses past the code is asked
 * of databases only.
 */
package org.imprimatur.store;
