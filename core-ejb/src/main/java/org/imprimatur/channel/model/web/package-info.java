/** UTF-16 code units. */
package org.imprimatur.channel.model.web;
