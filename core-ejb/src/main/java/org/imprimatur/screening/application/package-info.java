/** Turns a question into an answer with the policy in force. */
package org.imprimatur.screening.application;
