/** The log over REST: its entries, and the words of which it keeps a digest. */
package org.imprimatur.web.audit;
