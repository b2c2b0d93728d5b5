/** What is out: the public page of a post, the published list, and its Atom and JSON feeds. */
package org.imprimatur.web.delivery;
