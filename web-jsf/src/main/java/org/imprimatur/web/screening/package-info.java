/** A text over REST, screened without being kept. */
package org.imprimatur.web.screening;
