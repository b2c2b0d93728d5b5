/**
 * Lines by which Imprimatur tells somebody of what happened without them: a kind and a link, never the text of a post.
 */
package org.imprimatur.notice.model;
