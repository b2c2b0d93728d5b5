/**
 * Use cases of an author: drafts, submitting, revising, recalling; the one door through which a post moves; and the
 * holds that Imprimatur takes by itself. A person's are in {@code hold}.
 */
package org.imprimatur.submission.application;
