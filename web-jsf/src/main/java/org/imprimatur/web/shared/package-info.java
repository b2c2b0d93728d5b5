/** What pages and REST have in common. */
package org.imprimatur.web.shared;
