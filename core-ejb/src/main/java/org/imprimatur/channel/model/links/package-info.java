/** Finds addresses and hashtags, for the networks that share a way of reading them. */
package org.imprimatur.channel.model.links;
