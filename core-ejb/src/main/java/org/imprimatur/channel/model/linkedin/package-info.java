/**
 * UTF-16 code units of the words. Sent as little Text Format: a backslash before each of {@code \ | { } @ [ ] ( ) < > #
 * * _ ~}, but addresses and the signs of hashtags stay as they are. The format's page does not say whether the
 * backslashes count towards the limit. Here they do not: the refusal that users report names the length of the
 * commentary's text, not of what was sent.
 */
package org.imprimatur.channel.model.linkedin;
