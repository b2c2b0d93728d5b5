/**
 * On the NFC form, U+0000-10FF, U+2000-200D, U+2010-201F and U+2032-2037 weigh 1, everything else 2; an emoji sequence
 * 2; an address, also a bare host under a top-level domain that X knows, 23. A byte order mark or a non-character is
 * refused.
 */
package org.imprimatur.channel.model.x;
