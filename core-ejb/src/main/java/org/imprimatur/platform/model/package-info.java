/** Ports of the platform. */
package org.imprimatur.platform.model;
