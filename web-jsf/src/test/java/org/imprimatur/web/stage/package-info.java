/** What pages and resources stand on in a test without a server: a request, an answer, a page, the small society. */
package org.imprimatur.web.stage;
