/**
 * Mail that tells somebody what happened without them: settings of the server that takes it, what waits to go out, and
 * letters. A letter has a sentence and a link, never the text of a post.
 */
package org.imprimatur.mail.model;
