/** What the society says of itself, version by version, and what it may say. */
package org.imprimatur.society.model;
