/** The answer to "what does the policy say of this text on that channel": one for the command line and for REST. */
package org.imprimatur.screening.model;
