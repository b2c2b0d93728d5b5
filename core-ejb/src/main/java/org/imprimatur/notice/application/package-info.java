/** Telling people and reading what one was told. Changes no state. */
package org.imprimatur.notice.application;
