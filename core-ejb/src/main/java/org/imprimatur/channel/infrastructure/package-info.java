/** How a channel stands in the database. */
package org.imprimatur.channel.infrastructure;
