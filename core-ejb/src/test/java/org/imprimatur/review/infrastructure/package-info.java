/** Tests of how the committee's queue is read. */
package org.imprimatur.review.infrastructure;
