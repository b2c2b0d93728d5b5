/** Where one's own mail goes, and how mail goes out, for whoever keeps it. */
package org.imprimatur.web.mail;
