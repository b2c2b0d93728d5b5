/** What each channel counts, allows and links. */
package org.imprimatur.channel.model;
