/**
 * What a member wants said: drafts, immutable revisions, declarations and the hash of everything that would be sent.
 */
package org.imprimatur.submission.model;
