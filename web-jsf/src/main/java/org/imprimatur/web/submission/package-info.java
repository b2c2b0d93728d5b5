/** Writing a post and reading what was written: compose, my posts, previews, and the same over REST. */
package org.imprimatur.web.submission;
