/** The append-only log: entries, each holding the digest of the one before it. */
package org.imprimatur.audit.model;
