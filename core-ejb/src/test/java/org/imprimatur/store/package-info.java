/**
 * What the repositories promise, proved on both databases. Each interface holds the tests of one port; {@link
 * org.imprimatur.store.H2StoreIT} and {@link org.imprimatur.store.PostgresqlStoreIT} run them all.
 */
package org.imprimatur.store;
