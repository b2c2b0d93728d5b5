/** A code point is 1, but an emoji sequence as many as its UTF-8 form has bytes. */
package org.imprimatur.channel.model.threads;
