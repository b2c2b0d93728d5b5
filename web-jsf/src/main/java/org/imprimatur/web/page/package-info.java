/** The beans behind the pages: they call use cases and choose words, and decide nothing. */
package org.imprimatur.web.page;
