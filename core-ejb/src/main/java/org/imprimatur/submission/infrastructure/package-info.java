/** Keeps submissions and their frozen revisions. */
package org.imprimatur.submission.infrastructure;
