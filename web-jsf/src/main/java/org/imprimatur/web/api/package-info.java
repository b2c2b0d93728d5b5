/** The shell of REST: the list of its resources, its document, who may enter, and what a failure answers. */
package org.imprimatur.web.api;
