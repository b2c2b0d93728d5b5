/** The society's own feed, where a post is live as soon as its row is committed. */
package org.imprimatur.channel.infrastructure.web;
