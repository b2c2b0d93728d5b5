/** Ports of the platform, and what an operator may set. */
package org.imprimatur.platform.model;
