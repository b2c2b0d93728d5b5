/** The database, its settings and the start-up checks; clock and canonical storage. */
package org.imprimatur.platform.infrastructure;
