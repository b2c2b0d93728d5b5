/**
 * Plans, sends, reads back and takes down copies. Decides nothing about what is approved, and calls no network inside a
 * transaction.
 */
package org.imprimatur.delivery.application;
