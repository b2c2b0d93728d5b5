/** The society's own feed as a network: a copy is live once its delivery says so. */
package org.imprimatur.delivery.infrastructure.web;
