/** People and what the society trusts them with. */
package org.imprimatur.committee.model;
