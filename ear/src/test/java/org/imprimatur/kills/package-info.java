/** The server is killed at work and starts again: what it confirmed is there, and nothing is half done. */
package org.imprimatur.kills;
