/** Use cases of the committee: opening a round, voting, naming a voter, reading the queue. */
package org.imprimatur.review.application;
