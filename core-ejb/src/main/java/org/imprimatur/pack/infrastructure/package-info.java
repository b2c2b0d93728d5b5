/** Reads packs from files and keeps them, compiled once for each text in force. */
package org.imprimatur.pack.infrastructure;
