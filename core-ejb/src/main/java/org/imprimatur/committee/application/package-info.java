/** Answers whether somebody may do something, the only place that is asked, and what people are called. */
package org.imprimatur.committee.application;
