/** Readers from outside who are invited to one post: what they may see, and what they said of it. */
package org.imprimatur.guest.model;
