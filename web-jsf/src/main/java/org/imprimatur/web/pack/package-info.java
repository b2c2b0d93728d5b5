/** Policies over REST: drafts of them, their cases, and putting one in force. */
package org.imprimatur.web.pack;
