/** Notices in the database. */
package org.imprimatur.notice.infrastructure;
