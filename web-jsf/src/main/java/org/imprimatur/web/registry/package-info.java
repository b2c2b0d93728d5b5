/** The accounts that the society knows, over REST. */
package org.imprimatur.web.registry;
