/** Answers whether somebody may do something: the only place that is asked. */
package org.imprimatur.committee.application;
