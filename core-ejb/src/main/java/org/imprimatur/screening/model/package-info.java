/**
 * What a policy says of a text as it would go out, for every door; and the questions and answers of the command line
 * and of REST.
 */
package org.imprimatur.screening.model;
