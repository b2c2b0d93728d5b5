/**
 * What a reader sees as one character is 1, and the UTF-8 form must fit as well. Links, mentions and hashtags carry
 * byte offsets.
 */
package org.imprimatur.channel.model.bluesky;
