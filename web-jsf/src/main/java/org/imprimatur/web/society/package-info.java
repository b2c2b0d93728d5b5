/** The page on which the society says who it is. */
package org.imprimatur.web.society;
