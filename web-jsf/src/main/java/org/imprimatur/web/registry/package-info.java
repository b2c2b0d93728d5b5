/** The accounts that the society knows: their page, and over REST. */
package org.imprimatur.web.registry;
