/** Rounds, votes, who may vote, and the arithmetic of the quorum. */
package org.imprimatur.review.model;
