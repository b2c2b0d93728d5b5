/** Use cases of an author: drafts, submitting, revising, recalling; and the one door through which a post moves. */
package org.imprimatur.submission.application;
