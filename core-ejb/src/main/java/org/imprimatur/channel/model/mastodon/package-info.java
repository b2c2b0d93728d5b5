/**
 * Content warning and text together, what a reader sees as one character being 1. An address with a scheme and a host
 * that can exist, in any script, is 23, also under {@code .example}; of {@code @name@server} only {@code @name} counts;
 * what Mastodon would not link counts in full.
 */
package org.imprimatur.channel.model.mastodon;
