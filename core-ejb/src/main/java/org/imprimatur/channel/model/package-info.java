/**
 * What each channel counts, allows and links. A network is one folder below this one: a profile, found by listing, and
 * a package comment that says how it counts.
 */
package org.imprimatur.channel.model;
