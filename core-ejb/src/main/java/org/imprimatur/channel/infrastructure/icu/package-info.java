/** Unicode by ICU4J. */
package org.imprimatur.channel.infrastructure.icu;
