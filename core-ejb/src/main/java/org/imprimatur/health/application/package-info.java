/** Tells a machine that watches over the server whether it can do its work. */
package org.imprimatur.health.application;
