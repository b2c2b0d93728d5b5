/** Words that every feature uses and that mean nothing in particular: decisions, digests, pages, clean text. */
package org.imprimatur.kernel.model;
