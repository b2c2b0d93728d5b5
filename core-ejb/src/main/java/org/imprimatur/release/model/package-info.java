/** Releases and what became of them on each channel. */
package org.imprimatur.release.model;
