/** The queue, the review and its votes, and every step that moves a post on, by page and by REST. */
package org.imprimatur.web.review;
