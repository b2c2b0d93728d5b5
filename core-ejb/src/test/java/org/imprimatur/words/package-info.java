/** What the core says in codes and facts, in the words that people read. */
package org.imprimatur.words;
