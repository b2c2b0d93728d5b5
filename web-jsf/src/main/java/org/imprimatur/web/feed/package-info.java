/** The public feed, as Atom and JSON. */
package org.imprimatur.web.feed;
