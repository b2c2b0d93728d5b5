/**
 * What the repositories promise, proved on both databases and in memory. Each interface holds the tests of one port;
 * {@link org.imprimatur.store.H2StoreIT}, {@link org.imprimatur.store.PostgresqlStoreIT} and {@link
 * org.imprimatur.store.MemoryStoreTest} run them all. What a database refuses past the code is asked of databases only.
 */
package org.imprimatur.store;
