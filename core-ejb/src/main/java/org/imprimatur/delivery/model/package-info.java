/**
 * The copy of an approved post on each channel: where it stands, how it was tried, and what a network must be able to
 * do.
 */
package org.imprimatur.delivery.model;
