/** The REST interface: it reads bodies, calls use cases and writes answers and problems. */
package org.imprimatur.web.rest;
